package io.github.probity.bot.screening;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages are screened.
 *
 * @param watch {@code everyone} or {@code nobody}; counts until somebody decides in the console whom to watch
 * @param dryRun whether findings are counted alone: no case, no block, no word to anybody
 * @param content whether Graph sends messages along, encrypted; without, each is read singly, of which Graph allows twenty
 *     a second
 * @param workers how many posts of Graph are read at once
 * @param keep how often subscriptions are looked after
 * @param sweep how often messages are looked for that Graph did not tell
 * @param remember for how long it is remembered that a message was looked at; at least a day
 */
@ConfigurationProperties("probity.screening")
public record ScreeningSettings(
        @DefaultValue("nobody") String watch,
        @DefaultValue("false") boolean dryRun,
        @DefaultValue("true") boolean content,
        @DefaultValue("4") int workers,
        @DefaultValue("PT5M") Duration keep,
        @DefaultValue("PT15M") Duration sweep,
        @DefaultValue("P3D") Duration remember) {

    boolean watchesEveryone() {
        return watch.equals("everyone");
    }
}
