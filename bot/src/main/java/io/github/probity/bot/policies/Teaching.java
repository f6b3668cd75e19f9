package io.github.probity.bot.policies;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.nlp.policy.answering.Tuning;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of the policies has taught Probity about how people ask. Things come in through a {@link Trials trial}. */
@Service
public class Teaching {

    private final JdbcClient jdbc;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Teaching(JdbcClient jdbc, Audit audit, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Where people say the phrase, the policy says the meaning. */
    public record TaughtSynonym(long id, String phrase, String meaning) {}

    /** The question is answered with the clause. */
    public record TaughtPairing(long id, String question, String document, String reference) {}

    public List<TaughtSynonym> synonyms() {
        return jdbc.sql("select id, phrase, meaning from policy_synonym order by lower(phrase)")
                .query(TaughtSynonym.class)
                .list();
    }

    public List<TaughtPairing> pairings() {
        return jdbc.sql("select id, question, document, reference from policy_pairing order by lower(question)")
                .query(TaughtPairing.class)
                .list();
    }

    /** All of it, in the advisor's form. */
    Tuning tuning() {
        return new Tuning(
                synonyms().stream()
                        .map(taught -> new Tuning.Synonym(taught.phrase(), taught.meaning()))
                        .toList(),
                pairings().stream()
                        .map(taught -> new Tuning.Pairing(taught.question(), taught.document(), taught.reference()))
                        .toList());
    }

    /** Takes a proposal in; one for the same phrase or question takes the place of the earlier. */
    void learn(Proposal proposal, String by) {
        if (proposal instanceof Proposal.AddSynonym synonym) {
            learn(synonym, by);
        } else if (proposal instanceof Proposal.AddPairing pairing) {
            learn(pairing, by);
        } else {
            throw new IllegalArgumentException("A version is published, not taught");
        }
        events.publishEvent(new EditionChanged());
    }

    private void learn(Proposal.AddSynonym synonym, String by) {
        long id = jdbc.sql("""
                insert into policy_synonym (phrase, meaning, added_by, added_at) values (:phrase, :meaning, :by, :at)
                on conflict (lower(phrase)) do update
                    set phrase = excluded.phrase, meaning = excluded.meaning, added_by = excluded.added_by, added_at = excluded.added_at
                returning id
                """)
                .param("phrase", synonym.phrase())
                .param("meaning", synonym.meaning())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        audit.record(new AuditEvent("policy.synonym-added", by, "synonym/" + id, Map.of()));
    }

    private void learn(Proposal.AddPairing pairing, String by) {
        long id = jdbc.sql("""
                insert into policy_pairing (question, document, reference, added_by, added_at)
                values (:question, :document, :reference, :by, :at)
                on conflict (lower(question)) do update set question = excluded.question, document = excluded.document,
                    reference = excluded.reference, added_by = excluded.added_by, added_at = excluded.added_at
                returning id
                """)
                .param("question", pairing.question())
                .param("document", pairing.document())
                .param("reference", pairing.reference())
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        audit.record(new AuditEvent(
                "policy.pairing-added",
                by,
                "pairing/" + id,
                Map.of("document", pairing.document(), "reference", pairing.reference())));
    }

    /** Takes a synonym out again; false if it is gone already. */
    @Transactional
    public boolean removeSynonym(long id, String by) {
        return removed("policy_synonym", id, new AuditEvent("policy.synonym-removed", by, "synonym/" + id, Map.of()));
    }

    /** Takes a pairing out again; false if it is gone already. */
    @Transactional
    public boolean removePairing(long id, String by) {
        return removed("policy_pairing", id, new AuditEvent("policy.pairing-removed", by, "pairing/" + id, Map.of()));
    }

    private boolean removed(String table, long id, AuditEvent event) {
        Optional<Long> removed = jdbc.sql("delete from " + table + " where id = :id returning id")
                .param("id", id)
                .query(Long.class)
                .optional();
        removed.ifPresent(gone -> {
            audit.record(event);
            events.publishEvent(new EditionChanged());
        });
        return removed.isPresent();
    }
}
