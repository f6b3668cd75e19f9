package io.github.probity.bot.teams.admission;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import io.github.probity.bot.teams.admission.Refused.Reason;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets in what Teams sent, proven by its token, from the organisation Probity works for. It stands in place of the SDK's
 * authentication, which accepts other bots' tokens, tokens that never expire and activities without an address.
 */
public final class ChannelAdmission implements Admission {

    private static final String TEAMS = "msteams";

    private final ChannelTokens tokens;
    private final ServiceAddresses addresses;
    private final String tenant;
    private final ObjectMapper json = new ObjectMapper();

    /** @param tenant the directory id of the organisation */
    public ChannelAdmission(ChannelTokens tokens, ServiceAddresses addresses, String tenant) {
        this.tokens = tokens;
        this.addresses = addresses;
        this.tenant = tenant;
    }

    @Override
    public void admit(String authorization, Activity activity, String peer) {
        tokens.check(authorization, activity.getChannelId(), activity.getServiceUrl());
        if (!TEAMS.equals(activity.getChannelId())) {
            throw unwelcome("Probity takes activities from Teams only.");
        }
        if (!addresses.test(activity.getServiceUrl())) {
            throw unwelcome("The activity's serviceUrl is not among the hosts that Probity may answer to"
                    + " (probity.teams.service-hosts).");
        }
        if (!tenants(activity).equals(Set.of(tenant))) {
            throw unwelcome("The activity is not from the organisation that Probity works for.");
        }
    }

    /** Every tenant the activity names: one that names two, or none, is from nowhere. */
    private Set<String> tenants(Activity activity) {
        JsonNode channelData = json.valueToTree(activity.getChannelData());
        Optional<String> channel = Optional.ofNullable(channelData)
                .map(data -> data.path("tenant").path("id").textValue());
        Optional<String> conversation =
                Optional.ofNullable(activity.getConversation().getTenantId());
        return Stream.of(channel, conversation).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    private static Refused unwelcome(String sentence) {
        return new Refused(Reason.UNWELCOME, sentence);
    }
}
