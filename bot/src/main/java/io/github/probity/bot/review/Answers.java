package io.github.probity.bot.review;

import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.bot.people.People;
import io.github.probity.bot.people.Person;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What senders answer to a block: that they let the message be read all the same, or that it is blocked by mistake. The
 * latter is an appeal where one can be made, and otherwise a remark for whoever decides.
 */
@Component
class Answers {

    private static final int LONGEST = 4_000;

    private final JdbcClient jdbc;
    private final CaseTable cases;
    private final Sealing sealing;
    private final Held held;
    private final People people;
    private final Trail trail;

    Answers(JdbcClient jdbc, CaseTable cases, Sealing sealing, Held held, People people, Trail trail) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.sealing = sealing;
        this.held = held;
        this.people = people;
        this.trail = trail;
    }

    /** @param justification the sender's words; empty for none */
    void take(long id, String message, boolean override, String justification, Instant at) {
        if (!isNew(id, message, override, at)) {
            return;
        }
        String why = justification.substring(0, Math.min(justification.length(), LONGEST));
        if (override) {
            note(id, "case.block-overridden", why);
        } else if (!appeals(id, why)) {
            note(id, "case.false-positive", why);
        }
    }

    private boolean isNew(long id, String message, boolean override, Instant at) {
        return jdbc.sql("""
                insert into review_answer (message, override, review_case, at) values (:message, :override, :case, :at)
                on conflict do nothing
                """)
                        .param("message", message)
                        .param("override", override)
                        .param("case", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    private boolean appeals(long id, String why) {
        return sealing.senderOf(id)
                .map(sender -> people.person(sender)
                        .orElseGet(() -> new Person(sender, sender, "", "", Person.Kind.STAFF, Set.of())))
                .map(sender -> held.appeal(id, why, sender))
                .filter(Optional::isEmpty)
                .isPresent();
    }

    private void note(long id, String event, String why) {
        Pseudonym sender = cases.find(id).orElseThrow().origin().sender();
        String actor = sender == null ? AuditEvent.PROBITY : "sender/" + sender.shown();
        trail.record(id, event, actor, Map.of(), why);
    }

    /** Whether a sender of the case's messages has let one be read all the same since then. */
    boolean isOverridden(long id, Instant since) {
        return has(id, true, since);
    }

    /** Whether a sender says that a message was blocked by mistake. */
    boolean isDisputed(long id) {
        return has(id, false, Instant.EPOCH);
    }

    private boolean has(long id, boolean override, Instant since) {
        return jdbc.sql("""
                select exists (select 1 from review_answer
                    where review_case = :case and override = :override and at >= :since)
                """)
                .param("case", id)
                .param("override", override)
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }
}
