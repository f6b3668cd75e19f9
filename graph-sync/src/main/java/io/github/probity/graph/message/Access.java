package io.github.probity.graph.message;

import io.github.probity.graph.client.GraphRefusedException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What Probity may have to be allowed, and how to say so to the operator when it is not. */
public enum Access {
    READ_CHATS("read messages of chats", "Chat.Read.All"),
    READ_CHANNELS("read messages of channels", "ChannelMessage.Read.All"),
    LIST_TEAMS("list the teams", "Team.ReadBasic.All"),
    BLOCK_IN_CHATS("block messages in chats", "Chat.UpdatePolicyViolation.All"),
    BLOCK_IN_CHANNELS("block messages in channels", "ChannelMessage.UpdatePolicyViolation.All");

    private static final int PAYMENT_REQUIRED = 402;
    private static final int FORBIDDEN = 403;

    private final String doing;
    private final String permission;

    Access(String doing, String permission) {
        this.doing = doing;
        this.permission = permission;
    }

    /**
     * Makes a request that needs this.
     *
     * @throws AccessRefusedException with a sentence for the operator, if Graph answers 402 or 403
     * @throws GraphRefusedException if it refuses for another reason
     */
    public <T> @Nullable T with(Supplier<@Nullable T> request) {
        try {
            return request.get();
        } catch (GraphRefusedException refused) {
            if (refused.status() == FORBIDDEN) throw new AccessRefusedException(forbidden(refused), refused);
            if (refused.status() == PAYMENT_REQUIRED) throw new AccessRefusedException(unpaid(refused), refused);
            throw refused;
        }
    }

    private String forbidden(GraphRefusedException refused) {
        return "Microsoft Graph does not let Probity " + doing + ", so this is not done for now. Ask an Entra"
                + " administrator to grant the application permission " + permission + " to Probity's app registration"
                + " and to consent to it; Probity goes on by itself then. " + refused.getMessage();
    }

    private String unpaid(GraphRefusedException refused) {
        return "Microsoft Graph does not let Probity " + doing
                + " without a licence or payment, so this is not done for"
                + " now. Ask whoever manages the Microsoft 365 licences which one this needs; Probity goes on by itself"
                + " then. " + refused.getMessage();
    }
}
