package io.github.probity.bot.policies;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people in distress are pointed to besides Samaritans and 999.
 *
 * @param atWork whom to turn to in the organisation, with the way to reach them; by default the line manager or
 *     occupational health
 * @param health the health service's line; by default NHS 111, option 2, which Northern Ireland does not have
 */
@ConfigurationProperties("probity.support")
record Support(@Nullable String atWork, @Nullable String health) {}
