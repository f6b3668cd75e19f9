package io.github.probity.bot.policies;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.github.probity.nlp.policy.answering.Question;
import io.github.probity.nlp.policy.answering.Tuning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the work of a trial. May run twice, from the start each time; the second finds it done. */
@Component
class TrialRun {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("policies-trial");

    private static final Logger log = LoggerFactory.getLogger(TrialRun.class);
    private static final int REPORTED_EVERY = 25;

    private final TrialTable table;
    private final VersionTable versions;
    private final Teaching teaching;
    private final AskedLog asked;
    private final Advisor.Maker advisors;
    private final Clock clock;

    TrialRun(
            TrialTable table,
            VersionTable versions,
            Teaching teaching,
            AskedLog asked,
            Advisor.Maker advisors,
            Clock clock) {
        this.table = table;
        this.versions = versions;
        this.teaching = teaching;
        this.asked = asked;
        this.advisors = advisors;
        this.clock = clock;
    }

    /** A trial that breaks off says so on its page; the log says why. */
    void run(long id) {
        try {
            table.find(id).filter(Trial::isRunning).ifPresent(this::run);
        } catch (RuntimeException failure) {
            log.error("Trial {} broke off", id, failure);
            table.move(id, Trial.Status.RUNNING, Trial.Status.FAILED, clock.instant());
        }
    }

    private void run(Trial trial) {
        List<PolicyVersion> now = versions.inForce(LocalDate.now(clock.withZone(InForce.ZONE))).stream()
                .flatMap(id -> versions.byId(id).stream())
                .toList();
        Tuning tuning = teaching.tuning();
        Advisor before = advisor(now, tuning);
        Advisor after = advisor(with(trial.proposal(), now), with(trial.proposal(), tuning));
        List<Question> questions = questions(tuning);
        table.finish(trial.id(), questions.size(), differences(trial.id(), questions, before, after), clock.instant());
    }

    private Advisor advisor(List<PolicyVersion> of, Tuning tuning) {
        return advisors.over(of.stream().map(PolicyVersion::policy).toList(), tuning);
    }

    /** What people asked, and what the owner has settled, each once. */
    private List<Question> questions(Tuning tuning) {
        Stream<Question> settled = tuning.pairings().stream().map(pairing -> Question.of(pairing.question()));
        return Stream.concat(asked.distinct().stream(), settled)
                .collect(Collectors.toMap(
                        AskedLog::folded, Function.identity(), (first, same) -> first, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<Trial.Difference> differences(long id, List<Question> questions, Advisor before, Advisor after) {
        List<Trial.Difference> differences = new ArrayList<>();
        for (int n = 0; n < questions.size(); n++) {
            if (n % REPORTED_EVERY == 0) {
                table.progress(id, n, questions.size());
            }
            Outcome old = Outcome.of(before.answer(questions.get(n)));
            Outcome now = Outcome.of(after.answer(questions.get(n)));
            if (!old.isLike(now)) {
                differences.add(new Trial.Difference(questions.get(n).text(), old, now));
            }
        }
        return differences;
    }

    private List<PolicyVersion> with(Proposal proposal, List<PolicyVersion> now) {
        if (!(proposal instanceof Proposal.Publish publish)) {
            return now;
        }
        PolicyVersion version = versions.byId(publish.version()).orElseThrow();
        return Stream.concat(
                        now.stream().filter(other -> !other.document().equals(version.document())), Stream.of(version))
                .toList();
    }

    private static Tuning with(Proposal proposal, Tuning tuning) {
        if (proposal instanceof Proposal.AddSynonym added) {
            List<Tuning.Synonym> synonyms = Stream.concat(
                            Stream.of(new Tuning.Synonym(added.phrase(), added.meaning())), tuning.synonyms().stream())
                    .toList();
            return new Tuning(synonyms, tuning.pairings());
        }
        if (proposal instanceof Proposal.AddPairing added) {
            List<Tuning.Pairing> pairings = Stream.concat(
                            Stream.of(new Tuning.Pairing(added.question(), added.document(), added.reference())),
                            tuning.pairings().stream()
                                    .filter(known -> !known.question().equalsIgnoreCase(added.question())))
                    .toList();
            return new Tuning(tuning.synonyms(), pairings);
        }
        return tuning;
    }
}
