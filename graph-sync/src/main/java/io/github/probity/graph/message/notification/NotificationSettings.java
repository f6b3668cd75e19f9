package io.github.probity.graph.message.notification;

import java.util.Locale;

/**
 * For whom notifications must be.
 *
 * @param tenantId of the organisation
 * @param applicationId of Probity's app registration, the audience of Graph's tokens
 */
public record NotificationSettings(String tenantId, String applicationId) {

    public NotificationSettings {
        tenantId = tenantId.toLowerCase(Locale.ROOT);
        applicationId = applicationId.toLowerCase(Locale.ROOT);
    }
}
