package io.github.probity.bot.screening;

import io.github.probity.bot.review.Cases;
import io.github.probity.bot.review.Suspicion;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.text.ReadableText;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has messages read that may be read, and sees to what follows. May be told of the same message any number of times. Of a
 * message without a finding nothing is kept.
 */
@Service
public class Screening {

    private final Scope scope;
    private final Screeners screeners;
    private final Powers powers;
    private final Tally tally;
    private final Cases cases;
    private final ScreeningSettings settings;

    Screening(Scope scope, Screeners screeners, Powers powers, Tally tally, Cases cases, ScreeningSettings settings) {
        this.scope = scope;
        this.screeners = screeners;
        this.powers = powers;
        this.tally = tally;
        this.cases = cases;
        this.settings = settings;
    }

    /** Reads a message, if it may be read; changes nothing. */
    public Verdict read(Heard heard) {
        if (!scope.includes(heard)) {
            return new Verdict.Unwatched();
        }
        String text = ReadableText.of(heard.text()).text();
        return new Verdict.Read(heard, text, screeners.get().screen(Message.of(text)));
    }

    /** Does what follows from reading a message, in the caller's transaction if there is one. */
    @Transactional
    public void follow(Verdict verdict) {
        if (verdict instanceof Verdict.Read read) {
            read.categories().stream()
                    .filter(category -> powers.of(category) != Power.OFF)
                    .forEach(category -> tally.add(category, powers.of(category), settings.dryRun()));
            if (!settings.dryRun()) {
                act(read);
            }
        }
    }

    private void act(Verdict.Read read) {
        Heard heard = read.heard();
        List<Finding> findings = read.findings().stream()
                .filter(finding -> powers.of(finding.category()).compareTo(Power.TELL) >= 0)
                .toList();
        if (!findings.isEmpty()) {
            cases.open(new Suspicion(
                    heard.message(), heard.version(), heard.sender(), read.text(), findings, heard.sentAt()));
        } else if (heard.isEdited()) {
            cases.edited(heard.message(), heard.version());
        }
    }
}
