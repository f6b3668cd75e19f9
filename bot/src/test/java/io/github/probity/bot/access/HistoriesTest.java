package io.github.probity.bot.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.access.kind.Form;
import io.github.probity.bot.access.kind.Kind;
import io.github.probity.bot.access.kind.Kinds;
import io.github.probity.bot.access.kind.Step;
import io.github.probity.bot.running.RunningProbity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ten thousand random histories of each kind against the rules: answers for stages long gone, by anybody, twice, for others;
 * jumps of the clock forth and back; two nodes that read before they write; kills between the two. The store stands for the
 * database: it takes what was written by whoever read last, and nothing else.
 */
class HistoriesTest {

    private static final int HISTORIES = 10_000;
    private static final int TRIES = 24;
    private static final List<String> CROWD =
            List.of("asker", "boss", "head", "office-1", "office-2", "delegate", "stranger", "subject");
    private static final Instant START = Instant.parse("2027-03-26T12:00:00Z");

    static Stream<Kind> kinds() {
        return RunningProbity.get().bean(Kinds.class).all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noHistoryLeavesTheTable(Kind kind) {
        Random chance = new Random(kind.code().hashCode());
        for (int n = 0; n < HISTORIES; n++) {
            new History(kind, chance).run();
        }
    }

    private static final class History {

        private final Kind kind;
        private final Random chance;
        private final Form form;
        private final List<String> audit = new ArrayList<>(List.of(Move.SEND.event()));
        private Request stored;
        private Instant now = START;
        private Move last = Move.SEND;

        History(Kind kind, Random chance) {
            this.kind = kind;
            this.chance = chance;
            this.form = new Form(
                    kind.granted().subject().isEmpty()
                            ? Map.of()
                            : Map.of(kind.granted().subject(), "subject"));
            this.stored = new Request(
                    1,
                    1,
                    kind.code(),
                    "asker",
                    kind.restricted(),
                    State.WAITING,
                    new Stage(1, 0),
                    0,
                    START,
                    START,
                    LocalDate.of(2027, 5, 1),
                    null,
                    List.of(),
                    seats(new Stage(1, 0)));
        }

        private static List<Seat> seats(Stage stage) {
            return Stream.of("boss", "head", "office-1", "office-2")
                    .filter(person -> person.startsWith("office") || stage.step() < 2)
                    .map(person -> new Seat(stage, person, Seat.How.OFFICE))
                    .toList();
        }

        void run() {
            for (int i = 0; i < TRIES; i++) {
                now = now.plus(Duration.ofHours(chance.nextInt(120) - 10L));
                Request read = stored;
                if (chance.nextInt(4) == 0) {
                    attempt(stored);
                }
                attempt(read);
                check();
            }
        }

        /** One node's attempt: what it read may be old by now, and it may be killed before it writes. */
        private void attempt(Request read) {
            Move move = Move.values()[chance.nextInt(Move.values().length)];
            String person = CROWD.get(chance.nextInt(CROWD.size()));
            Optional<Request> after = switch (move.who()) {
                case REQUESTER -> requested(read, move, person);
                case DECIDER -> decided(read, move, person);
                case PROBITY -> passed(read, move);
            };
            boolean killed = chance.nextInt(20) == 0;
            if (after.isPresent() && !killed && read.version() == stored.version()) {
                write(after.get(), read);
            }
        }

        private void write(Request after, Request before) {
            assertThat(last.leavesFrom(before.state())).isTrue();
            assertThat(after.state()).isEqualTo(last.to(before.state()));
            audit.add(last.event());
            stored = versioned(after, before.version() + 1);
        }

        private Optional<Request> requested(Request read, Move move, String person) {
            if (Rules.requesting(read, move, person, now).isPresent()) {
                return Optional.empty();
            }
            last = move;
            Request after = read.after(move, now);
            return Optional.of(
                    move == Move.REOPEN ? seated(after, new Stage(read.stage().round() + 1, 0)) : after);
        }

        private Optional<Request> decided(Request read, Move move, String person) {
            Stage meant = chance.nextInt(3) == 0 ? new Stage(1 + chance.nextInt(3), chance.nextInt(4)) : read.stage();
            Set<String> principals = person.equals("delegate") ? Set.of("boss", "office-1") : Set.of();
            if (Rules.deciding(read, kind, form, meant, person, principals).isPresent()) {
                return Optional.empty();
            }
            assertThat(person)
                    .isNotIn("asker", "stranger", form.get(kind.granted().subject()));
            if (move == Move.REFUSE || move == Move.ASK) {
                last = move;
                Request after = read.after(move, now);
                return Optional.of(
                        move == Move.REFUSE
                                ? with(after, new Decision(read.stage(), person, null, false, now))
                                : after);
            }
            last = Rules.agreeing(read, kind);
            boolean goesOn = last == Move.AGREE && Rules.completes(read, kind);
            Request after = with(read.after(last, now), new Decision(read.stage(), person, null, true, now));
            return Optional.of(
                    goesOn
                            ? seated(
                                    after,
                                    new Stage(read.stage().round(), read.stage().step() + 1))
                            : after);
        }

        private Optional<Request> passed(Request read, Move move) {
            boolean over = read.expires().isBefore(now.atZone(ZoneOffset.UTC).toLocalDate());
            if (!move.leavesFrom(read.state()) || (move == Move.EXPIRE) != over) {
                return Optional.empty();
            }
            last = move;
            return Optional.of(read.after(move, now));
        }

        private Request seated(Request request, Stage stage) {
            List<Seat> seats = new ArrayList<>(request.seats());
            seats.addAll(seats(stage));
            Request at = request.at(stage, now);
            return copy(at, at.version(), at.decisions(), seats);
        }

        private static Request with(Request request, Decision decision) {
            List<Decision> decisions = new ArrayList<>(request.decisions());
            decisions.add(decision);
            return copy(request, request.version(), decisions, request.seats());
        }

        private static Request versioned(Request request, int version) {
            return copy(request, version, request.decisions(), request.seats());
        }

        private static Request copy(Request r, int version, List<Decision> decisions, List<Seat> seats) {
            return new Request(
                    r.id(),
                    version,
                    r.kind(),
                    r.requester(),
                    r.restricted(),
                    r.state(),
                    r.stage(),
                    r.chased(),
                    r.sentAt(),
                    r.stageSince(),
                    r.expires(),
                    r.endedAt(),
                    decisions,
                    seats);
        }

        private void check() {
            assertThat(audit).hasSize(stored.version());
            assertThat(stored.endedAt() == null).isEqualTo(stored.state().isOpen());
            assertThat(audit.stream().filter(Move.GRANT.event()::equals)).hasSizeLessThanOrEqualTo(1);
            assertThat(stored.stage().round()).isLessThanOrEqualTo(Rules.MOST_ROUNDS);
            if (stored.state() == State.GRANTED) {
                grantedByAll();
            }
        }

        /** Whatever was granted has enough agreements at each step of its round, and nobody decided twice but to confirm. */
        private void grantedByAll() {
            Set<String> deciders = new HashSet<>();
            for (int number = 0; number < kind.steps().size(); number++) {
                Step step = kind.steps().get(number);
                Stage stage = new Stage(stored.stage().round(), number);
                List<String> agreed = stored.decisions().stream()
                        .filter(decision -> decision.stage().equals(stage) && decision.agreed())
                        .map(Decision::person)
                        .toList();
                assertThat(agreed).hasSize(step.needed()).doesNotHaveDuplicates();
                if (!step.confirms()) {
                    assertThat(deciders).doesNotContainAnyElementsOf(agreed);
                }
                deciders.addAll(agreed);
            }
        }
    }
}
