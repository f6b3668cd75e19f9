package io.github.probity.graph.message.notification;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item as it was written; a property of the wrong type is taken as absent. Nothing in it is believed yet. */
record Item(
        @Nullable String subscriptionId,
        String clientState,
        @Nullable String tenantId,
        @Nullable String changeType,
        @Nullable String lifecycleEvent,
        String resource,
        @Nullable String expires,
        @Nullable EncryptedContent content) {

    private static final String IDENTIFIER = "[A-Za-z0-9-]{1,64}";

    static Item of(JsonObject json) {
        return new Item(
                text(json, "subscriptionId")
                        .filter(id -> id.matches(IDENTIFIER))
                        .orElse(null),
                text(json, "clientState").orElse(""),
                text(json, "tenantId").orElse(null),
                text(json, "changeType").orElse(null),
                text(json, "lifecycleEvent").orElse(null),
                text(json, "resource").orElse(""),
                text(json, "subscriptionExpirationDateTime").orElse(null),
                content(json.get("encryptedContent")));
    }

    private static @Nullable EncryptedContent content(@Nullable JsonElement json) {
        if (json == null || !json.isJsonObject()) return null;
        var content = json.getAsJsonObject();
        return new EncryptedContent(
                text(content, "data").orElse(""),
                text(content, "dataKey").orElse(""),
                text(content, "dataSignature").orElse(""),
                text(content, "encryptionCertificateId").orElse(""));
    }

    private static Optional<String> text(JsonObject object, String property) {
        return Optional.ofNullable(object.get(property))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString);
    }
}
