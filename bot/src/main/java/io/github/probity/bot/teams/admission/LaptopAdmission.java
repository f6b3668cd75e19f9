package io.github.probity.bot.teams.admission;

import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.teams.admission.Refused.Reason;

/** Lets in what comes from this machine and is answered on it, without a token: for a laptop that has no bot identity. */
public final class LaptopAdmission implements Admission {

    private final ServiceAddresses here = ServiceAddresses.loopback();

    @Override
    public void admit(String authorization, Activity activity, String peer) {
        if (!ServiceAddresses.isLoopback(peer) || !here.test(activity.getServiceUrl())) {
            throw new Refused(
                    Reason.UNWELCOME,
                    "Probity runs on a laptop without a bot identity, and takes activities from the same machine only.");
        }
    }
}
