package io.github.probity.bot.accuracy;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets samples when their time is over. What was answered stays as an answer, without a way to the message. */
@Component
class SampleForgetting {

    private final SampleTable samples;
    private final Audit audit;
    private final SamplingSettings settings;
    private final Clock clock;

    SampleForgetting(SampleTable samples, Audit audit, SamplingSettings settings, Clock clock) {
        this.samples = samples;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void forgetWhatIsDue() {
        LocalDate before = LocalDate.ofInstant(clock.instant().minus(settings.keep()), ZoneOffset.UTC);
        int unanswered = samples.forget(before);
        if (unanswered > 0) {
            audit.record(new AuditEvent(
                    "sample.forgotten",
                    AuditEvent.PROBITY,
                    "samples/before-" + before,
                    Map.of("unanswered", Integer.toString(unanswered))));
        }
    }
}
