package io.github.probity.nlp.policy.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Policy;
import io.github.probity.nlp.policy.PolicyFacts;
import io.github.probity.nlp.policy.comparing.Change.Changed;
import io.github.probity.nlp.policy.comparing.Change.Fate;
import io.github.probity.nlp.policy.comparing.Change.Gone;
import io.github.probity.nlp.policy.comparing.Change.Moved;
import io.github.probity.nlp.policy.comparing.Change.New;
import io.github.probity.nlp.policy.comparing.Change.Run;
import io.github.probity.nlp.policy.comparing.Change.Unchanged;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyComparisonTest {

    private static final String PASSWORDS = "Staff must never tell anyone their password, the service desk included.";
    private static final String PERSONAL = "Short personal calls are allowed in breaks, so long as they cost nothing.";
    private static final String RECORDING = "Ask everyone in a meeting before you record it.";
    private static final String LEAVERS =
            "Managers hand over the accounts of leavers to the service desk within five days.";

    @Test
    void theSameDocumentHasNoDifferences() {
        Policy policy = policy(clause("1.1", "1.1 " + PASSWORDS), clause("1.2", "1.2 " + PERSONAL));

        assertThat(PolicyComparison.of(policy, policy).isSame()).isTrue();
        assertThat(PolicyComparison.of(policy, policy).only(Unchanged.class)).hasSize(2);
    }

    @Test
    void aClausePutInAtTheTopIsNewAndTheOthersHaveMoved() {
        Policy before = policy(clause("1.1", "1.1 " + PASSWORDS), clause("1.2", "1.2 " + PERSONAL));
        Policy after = policy(
                clause("1.1", "1.1 " + RECORDING), clause("1.2", "1.2 " + PASSWORDS), clause("1.3", "1.3 " + PERSONAL));

        List<Change> changes = PolicyComparison.of(before, after).changes();

        assertThat(changes)
                .containsExactly(
                        new New(after.clauses().get(0)),
                        new Moved(before.clauses().get(0), after.clauses().get(1)),
                        new Moved(before.clauses().get(1), after.clauses().get(2)));
    }

    @Test
    void aRewordedClauseIsFoundThoughItsNumberShifted() {
        Policy before = policy(clause("1.1", "1.1 " + PASSWORDS), clause("1.2", "1.2 " + LEAVERS));
        Policy after = policy(
                clause("1.1", "1.1 " + RECORDING),
                clause("1.2", "1.2 " + PASSWORDS),
                clause("1.3", "1.3 " + LEAVERS.replace("five days", "two working days")));

        Changed changed = PolicyComparison.of(before, after).only(Changed.class).get(0);

        assertThat(changed.before().reference()).isEqualTo("1.2");
        assertThat(changed.after().reference()).isEqualTo("1.3");
        assertThat(changed.runs()).contains(new Run(Fate.REMOVED, "five"), new Run(Fate.ADDED, "two working"));
    }

    @Test
    void aClauseThatIsGoneStandsWhereItStood() {
        Policy before = policy(clause("1", PASSWORDS), clause("2", PERSONAL), clause("3", RECORDING));
        Policy after = policy(clause("1", PASSWORDS), clause("2", RECORDING));

        assertThat(PolicyComparison.of(before, after).changes())
                .containsExactly(
                        new Unchanged(before.clauses().get(0), after.clauses().get(0)),
                        new Gone(before.clauses().get(1)),
                        new Moved(before.clauses().get(2), after.clauses().get(1)));
    }

    @Test
    void aClauseRewrittenInItsPlaceIsChangedRatherThanGoneAndNew() {
        Policy before = policy(clause("4", "Ask the Head of ICT before you buy software for your team."));
        Policy after = policy(clause("4", "Ask the service desk for software that your team needs; do not buy it."));

        assertThat(PolicyComparison.of(before, after).only(Changed.class)).hasSize(1);
    }

    @Test
    void anotherNumberOfDaysIsAChangeEvenAtTheStart() {
        Policy before = policy(clause("Leavers ¶3", "3 days' notice is needed."));
        Policy after = policy(clause("Leavers ¶3", "5 days' notice is needed."));

        assertThat(PolicyComparison.of(before, after).only(Changed.class)).hasSize(1);
    }

    @Test
    void otherQuotationMarksAndDashesAreNoChange() {
        Policy before = policy(
                clause("1", "1. The \u201cservice desk\u201d \u2013 and nobody\u2019s friend \u2013 resets it."));
        Policy after = policy(clause("1", "1. The \"service  desk\" - and nobody's friend - resets it."));

        assertThat(PolicyComparison.of(before, after).isSame()).isTrue();
    }

    @Test
    void clausesThatRepeatKeepTheirOwnPlaces() {
        Policy before = policy(clause("1", "Not used."), clause("2", PASSWORDS), clause("3", "Not used."));
        Policy after = policy(clause("2", PASSWORDS), clause("3", "Not used."));

        assertThat(PolicyComparison.of(before, after).changes())
                .containsExactly(
                        new Gone(before.clauses().get(0)),
                        new Unchanged(before.clauses().get(1), after.clauses().get(0)),
                        new Unchanged(before.clauses().get(2), after.clauses().get(1)));
    }

    @Test
    void everyClauseOfBothVersionsIsAccountedForOnce() {
        Random random = new Random(7);
        for (int round = 0; round < 50; round++) {
            Policy before = policy(random, 40);
            Policy after = edited(before, random);
            List<Change> changes = PolicyComparison.of(before, after).changes();

            assertThat(changes.stream().flatMap(change -> before(change).stream()))
                    .containsExactlyInAnyOrderElementsOf(before.clauses());
            assertThat(changes.stream().flatMap(change -> after(change).stream()))
                    .containsExactlyElementsOf(after.clauses());
        }
    }

    @Test
    void theRunsMakeUpBothTexts() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            String before = sentence(random, random.nextInt(30));
            String after = sentence(random, random.nextInt(30));
            List<Run> runs = WordDiff.between(before, after);

            assertThat(joined(runs, Fate.ADDED)).isEqualTo(after);
            assertThat(joined(runs, Fate.REMOVED)).isEqualTo(before);
        }
    }

    @Test
    void theRunsAreAsFewAsAPersonWouldMark() {
        assertThat(WordDiff.between("You must inform your manager at once.", "You may tell your manager at once."))
                .containsExactly(
                        new Run(Fate.KEPT, "You "),
                        new Run(Fate.REMOVED, "must inform"),
                        new Run(Fate.ADDED, "may tell"),
                        new Run(Fate.KEPT, " your manager at once."));
    }

    @Test
    void twoThousandClausesTakeLessThanASecond() {
        Random random = new Random(3);
        Policy before = policy(random, 2_000);
        Policy after = edited(before, random);

        assertThat(fastestOfThree(before, after)).isLessThan(Duration.ofSeconds(1));
        PolicyComparison comparison = PolicyComparison.of(before, after);
        assertThat(comparison.only(Unchanged.class).size()
                        + comparison.only(Moved.class).size())
                .isGreaterThan(1_400);
    }

    @Test
    void clausesThatAreAllAlikeAreNoTrapForTheTime() {
        Policy before = alike("Staff must follow the policy. ");
        Policy after = alike("Staff should follow the policy. ");

        assertThat(fastestOfThree(before, after)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void oneEnormousClauseIsComparedInBoundedTime() {
        Random random = new Random(5);
        Policy before = policy(clause("1", sentence(random, 100_000)));
        Policy after = policy(clause("1", sentence(random, 100_000)));

        assertThat(fastestOfThree(before, after)).isLessThan(Duration.ofSeconds(5));
    }

    /** What else runs on the machine slows one run, seldom three. */
    private static Duration fastestOfThree(Policy before, Policy after) {
        return IntStream.range(0, 3)
                .mapToObj(n -> {
                    Instant start = Instant.now();
                    PolicyComparison.of(before, after);
                    return Duration.between(start, Instant.now());
                })
                .min(Duration::compareTo)
                .orElseThrow();
    }

    private static Policy alike(String sentence) {
        return policy(IntStream.range(0, 2_000)
                .mapToObj(n -> clause("1." + n, sentence.repeat(20) + n))
                .toArray(Clause[]::new));
    }

    private static String joined(List<Run> runs, Fate changed) {
        return runs.stream()
                .filter(run -> run.fate() == Fate.KEPT || run.fate() == changed)
                .map(Run::words)
                .collect(Collectors.joining());
    }

    private static List<Clause> before(Change change) {
        if (change instanceof Unchanged unchanged) {
            return List.of(unchanged.before());
        }
        if (change instanceof Moved moved) {
            return List.of(moved.before());
        }
        if (change instanceof Changed changed) {
            return List.of(changed.before());
        }
        return change instanceof Gone gone ? List.of(gone.before()) : List.of();
    }

    private static List<Clause> after(Change change) {
        if (change instanceof Unchanged unchanged) {
            return List.of(unchanged.after());
        }
        if (change instanceof Moved moved) {
            return List.of(moved.after());
        }
        if (change instanceof Changed changed) {
            return List.of(changed.after());
        }
        return change instanceof New added ? List.of(added.after()) : List.of();
    }

    private static Policy policy(Random random, int clauses) {
        return policy(IntStream.range(0, clauses)
                .mapToObj(n -> clause(n / 10 + "." + n % 10, sentence(random, 20 + random.nextInt(60))))
                .toArray(Clause[]::new));
    }

    /** A tenth is gone, a tenth new, a tenth reworded, some swapped, and all are numbered anew. */
    private static Policy edited(Policy policy, Random random) {
        List<String> texts = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            int fate = random.nextInt(10);
            if (fate != 0) {
                texts.add(fate == 1 ? clause.text().replace(" a", " which a") : clause.text());
            }
            if (fate == 2) {
                texts.add(sentence(random, 40));
            }
        }
        for (int swap = 0; swap < texts.size() / 20; swap++) {
            Collections.swap(texts, random.nextInt(texts.size()), random.nextInt(texts.size()));
        }
        return policy(IntStream.range(0, texts.size())
                .mapToObj(n -> clause(n / 9 + "." + n % 9, texts.get(n)))
                .toArray(Clause[]::new));
    }

    private static String sentence(Random random, int words) {
        return IntStream.range(0, words)
                .mapToObj(n -> Integer.toString((int) Math.abs(random.nextGaussian() * 400), 26))
                .collect(Collectors.joining(" "));
    }

    private static Policy policy(Clause... clauses) {
        return new Policy("policy", PolicyFacts.titled("Policy"), List.of(clauses));
    }

    private static Clause clause(String reference, String text) {
        return new Clause(reference, List.of("Use"), text, List.of(), Clause.Kind.PARAGRAPH, new Clause.Place(0, 0));
    }
}
