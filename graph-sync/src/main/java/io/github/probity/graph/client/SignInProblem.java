package io.github.probity.graph.client;

import com.azure.core.exception.ClientAuthenticationException;
import com.microsoft.aad.msal4j.MsalServiceException;
import java.io.IOException;
import java.util.Optional;

/**
 * Entra ID's refusal of a token, which the SDK's libraries wrap in whatever was at hand.
 *
 * @param status HTTP status, 401 if none was told
 */
record SignInProblem(int status, Throwable cause) {

    /** Empty if the failure is another, or if Entra ID could not be reached at all. */
    static Optional<SignInProblem> in(Throwable failure) {
        SignInProblem found = null;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof IOException) return Optional.empty();
            if (t instanceof MsalServiceException told && told.statusCode() != null) {
                found = new SignInProblem(told.statusCode(), told);
            } else if (found == null && t instanceof ClientAuthenticationException) {
                found = new SignInProblem(401, t);
            }
        }
        return Optional.ofNullable(found);
    }

    GraphRefusedException refusal() {
        return new GraphRefusedException(
                status,
                "",
                "Entra ID did not let Probity sign in, so Microsoft Graph was not asked. Check the tenant id, the client"
                        + " id and that the secret, certificate or identity is still valid: " + cause.getMessage(),
                cause);
    }
}
