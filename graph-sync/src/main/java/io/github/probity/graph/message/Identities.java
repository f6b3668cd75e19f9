package io.github.probity.graph.message;

import com.microsoft.graph.models.ChatMessageMention;
import com.microsoft.graph.models.Identity;
import com.microsoft.graph.models.IdentitySet;
import com.microsoft.graph.models.TeamworkUserIdentity;
import com.microsoft.graph.models.TeamworkUserIdentityType;
import io.github.probity.graph.message.Sender.Kind;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who the SDK's identity sets name. */
final class Identities {

    private Identities() {}

    /** Null if nobody is named, as in Teams' own messages. */
    static @Nullable Sender sender(@Nullable IdentitySet from) {
        if (from == null) return null;
        if (from.getUser() != null) return sender(from.getUser(), kind(from.getUser()));
        if (from.getApplication() != null) return sender(from.getApplication(), Kind.APPLICATION);
        if (from.getDevice() != null) return sender(from.getDevice(), Kind.DEVICE);
        return null;
    }

    static Mention mention(ChatMessageMention mention) {
        var named = mention.getMentioned();
        var id = named == null
                ? null
                : Stream.of(named.getUser(), named.getApplication(), named.getConversation())
                        .filter(Objects::nonNull)
                        .map(Identity::getId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        return new Mention(Objects.requireNonNullElse(mention.getMentionText(), ""), id);
    }

    private static Sender sender(Identity identity, Kind kind) {
        return new Sender(identity.getId(), identity.getDisplayName(), kind);
    }

    /** Graph tells the type of a user with and without naming the class that has it. */
    private static Kind kind(Identity user) {
        var type = user instanceof TeamworkUserIdentity known
                ? known.getUserIdentityType()
                : TeamworkUserIdentityType.forValue(
                        Objects.toString(user.getAdditionalData().get("userIdentityType"), ""));
        if (type == null) return Kind.UNKNOWN;
        return switch (type) {
            case AadUser, OnPremiseAadUser -> Kind.DIRECTORY;
            case FederatedUser, SkypeUser -> Kind.FEDERATED;
            case AnonymousGuest, PersonalMicrosoftAccountUser, PhoneUser, EmailUser -> Kind.OUTSIDER;
            case UnknownFutureValue -> Kind.UNKNOWN;
        };
    }
}
