package io.github.probity.graph.message.notification;

import org.jspecify.annotations.Nullable;

/** Why a notification was refused. */
public enum Reason {
    TOO_LARGE("The body is larger than any that Graph sends. If this goes on, somebody is probing the address."),
    NOT_JSON("The body is not JSON that can be read. If this goes on, somebody is probing the address."),
    NOT_A_NOTIFICATION("The body is JSON but not what Graph sends. If this goes on, somebody is probing the address."),
    UNKNOWN_SUBSCRIPTION("It names a subscription that Probity does not keep. One that was just replaced is harmless;"
            + " the sweep finds what it told."),
    SUBSCRIPTION_UNDER_WAY("It names a subscription that is perhaps being made just now. Keep it and read it again."),
    WRONG_CLIENT_STATE("It does not carry the secret of its subscription, so Graph did not send it."),
    WRONG_TENANT("It is about another organisation. Check the tenant id in Probity's settings."),
    NO_TOKENS("It carries encrypted content without a token that proves where it comes from."),
    WRONG_TOKEN("Its token does not prove that Microsoft Graph sent it to Probity. If all are refused so, check the"
            + " tenant id and the application id in Probity's settings."),
    KEYS_UNAVAILABLE(
            "Microsoft's signing keys could not be fetched, so its token could not be checked. Keep it and read it"
                    + " again; check that login.microsoftonline.com can be reached."),
    UNKNOWN_CERTIFICATE("Its content is encrypted for a certificate that Probity does not have. The sweep finds the"
            + " message; keep an old key until it is no longer needed."),
    TAMPERED("Its encrypted content was altered or is not for Probity's key. Tell whoever looks after security."),
    UNREADABLE_CONTENT("Its content was decrypted but is no message, or not the one it was announced as."),
    UNKNOWN_CHANGE("It tells of a kind of change that Probity does not know."),
    NOT_A_MESSAGE("It is not about a message of a chat or channel.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** True if the same body may pass later, so it must be kept and read again; false if it never will. */
    public boolean isPassing() {
        return this == KEYS_UNAVAILABLE || this == SUBSCRIPTION_UNDER_WAY;
    }

    /** What happened and what to do, for the operator. */
    public String sentence() {
        return sentence;
    }

    Notification.Refusal refusal(@Nullable String subscriptionId) {
        return new Notification.Refusal(this, subscriptionId, "A notification was not used. " + sentence);
    }
}
