package io.github.probity.bot.policies;

import io.github.probity.bot.audit.Audit;
import io.github.probity.bot.audit.AuditEvent;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.answering.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The policies of the body: which there are, and what they say. */
@Service
public class Policies {

    private final VersionTable table;
    private final InForce inForce;
    private final AskedQuestions questions;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Policies(
            VersionTable table,
            InForce inForce,
            AskedQuestions questions,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.inForce = inForce;
        this.questions = questions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a document as a draft, which nobody is answered from.
     *
     * @param policy as read from the file; its document name says which policy it is a version of
     * @param by the id of the person who uploads it
     */
    @Transactional
    public PolicyVersion upload(Policy policy, String fileName, byte[] file, String by) {
        long id = table.add(policy, fileName, file, by, clock.instant());
        return table.byId(id).orElseThrow();
    }

    /**
     * Puts a draft in force from a day on, until a later version of the same policy is. A day that is past means at once.
     *
     * @return false, and nothing has changed, if the version is no draft
     */
    @Transactional
    public boolean publish(long version, LocalDate from, String by) {
        return move(version, Move.PUBLISH, from, by);
    }

    /**
     * Takes a version out of force; the one it replaced, if there is one, is in force again. It can still be read.
     *
     * @return false, and nothing has changed, if the version is not published
     */
    @Transactional
    public boolean withdraw(long version, String by) {
        return move(version, Move.WITHDRAW, null, by);
    }

    /** The versions answers come from now, by title. */
    public List<PolicyVersion> inForce() {
        return inForce.edition().map(Edition::versions).orElse(List.of());
    }

    /** Questions that they answer, for people who do not know what to ask; may be none. */
    public List<String> suggestions() {
        return inForce.edition().map(Edition::suggestions).orElse(List.of());
    }

    /** A version that is or was in force; drafts and those whose day has not come are nobody's business yet. */
    public Optional<PolicyVersion> version(String document, int number) {
        LocalDate today = LocalDate.now(clock.withZone(InForce.ZONE));
        return table.find(document, number)
                .filter(version -> version.from() != null && !version.from().isAfter(today));
    }

    /** A place by its {@linkplain Place#path() path} after {@code /policies/}, fragment not encoded. */
    public Optional<Place> place(String document, int number, String fragment) {
        return version(document, number).flatMap(version -> version.place(fragment));
    }

    /** What the policies in force say; empty while the application is starting. Questions are kept, without who asked. */
    Optional<Answered> answer(Question question, String channel) {
        return inForce.edition().map(edition -> {
            var answer = edition.answer(question);
            return new Answered(answer, edition, questions.keep(question, channel, edition, answer));
        });
    }

    /** Says which of two readings of a question was meant. */
    public void chosen(UUID question, Place place) {
        questions.choose(question, place);
    }

    /** Says whether the answer to a question was one. */
    public void feedback(UUID question, boolean answered) {
        questions.feedback(question, answered);
    }

    private boolean move(long version, Move move, @Nullable LocalDate from, String by) {
        boolean moved = table.move(version, move, from, by, clock.instant());
        if (moved) {
            audit.record(new AuditEvent(
                    move.event(), by, subject(version), from == null ? Map.of() : Map.of("from", from.toString())));
            events.publishEvent(new EditionChanged());
        }
        return moved;
    }

    private String subject(long version) {
        PolicyVersion moved = table.byId(version).orElseThrow();
        return moved.document() + "/" + moved.number();
    }
}
