package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a reviewer reads what was said around a message. */
class SurroundingsTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Surroundings surroundings = probity.bean(Surroundings.class);
    private final SampleOriginals originals = probity.bean(SampleOriginals.class);
    private final Person sender = Sample.stranger();
    private final Person reviewer = Sample.all(Role.REVIEWER).get(0);
    private final Person other = Sample.all(Role.REVIEWER).get(1);
    private final MessageRef message = SampleOriginals.place();

    @Test
    void theReviewerWhoHoldsTheCaseReadsItUnderPseudonyms() {
        converse();
        long id = held(message);

        Look look = surroundings.look(id, reviewer, SurroundingsTest::called);

        assertThat(look)
                .isInstanceOfSatisfying(
                        Look.Seen.class,
                        seen -> assertThat(seen.lines())
                                .extracting(Look.Line::speaker, Look.Line::text, Look.Line::itself)
                                .containsExactly(
                                        line("person A", "Who took the report?", false),
                                        line("the sender", "You are a right fool, [person A]", true),
                                        line("person B", "Calm down, [the sender] and [person A]", false)));
    }

    private static Tuple line(String speaker, String text, boolean itself) {
        return Tuple.tuple(speaker, text, itself);
    }

    @Test
    void eachLookIsWrittenDownAndNothingThatWasReadIsKept() {
        converse();
        long id = held(message);
        int version = Sample.read(id).version();
        surroundings.look(id, reviewer, SurroundingsTest::called);
        surroundings.look(id, reviewer, SurroundingsTest::called);

        assertThat(Sample.audited(id))
                .containsExactly("case.opened", "case.claimed", "case.conversation-read", "case.conversation-read");
        assertThat(Sample.read(id).version()).isEqualTo(version);
        assertThat(probity.bean(JdbcClient.class)
                        .sql("select note from review_history where review_case = ? and note is not null")
                        .param(id)
                        .query(byte[].class)
                        .list())
                .isEmpty();
    }

    @Test
    void nobodyElseReadsItNotEvenAnotherReviewer() {
        converse();
        long id = held(message);

        assertThat(surroundings.look(id, other, SurroundingsTest::called))
                .isEqualTo(new Look.Refused(Refusal.NOT_HELD));
        assertThat(surroundings.look(id, sender, SurroundingsTest::called))
                .isEqualTo(new Look.Refused(Refusal.NOT_A_REVIEWER));
        assertThat(Sample.audited(id)).doesNotContain("case.conversation-read");
    }

    @Test
    void whatCannotBeReadIsSaid() {
        converse();
        long id = held(message);
        originals.breakDown(message);
        assertThat(surroundings.look(id, reviewer, SurroundingsTest::called))
                .isEqualTo(new Look.Unreachable("The sample system is out of order."));
        originals.mend(message);

        assertThat(surroundings.look(held(SampleOriginals.place()), reviewer, SurroundingsTest::called))
                .isEqualTo(new Look.Gone());
        assertThat(surroundings.look(held(Sample.message()), reviewer, SurroundingsTest::called))
                .isEqualTo(new Look.Nowhere());
    }

    @Test
    void aPlaceThatBecomesKnownLaterIsKept() {
        MessageRef unplaced = new MessageRef(message.source(), message.id());
        String words = Sample.words();
        Cases cases = probity.bean(Cases.class);
        long id = cases.open(Sample.suspicion(unplaced, 1, sender.id(), words, Category.PROFANITY))
                .orElseThrow();
        assertThat(surroundings.canLook(Sample.read(id))).isFalse();

        cases.open(Sample.suspicion(message, 1, sender.id(), words, Category.PROFANITY));

        assertThat(probity.bean(Whereabouts.class).of(id))
                .extracting(MessageRef::address)
                .containsExactly(message.address());
    }

    private static String called(Look.Speaker speaker) {
        return speaker.isSender() ? "the sender" : "person " + speaker.letter();
    }

    private void converse() {
        originals.say(message, SampleOriginals.place(), "a", "Ann Other", "Who took the report?");
        originals.say(message, message, sender.id(), "Sam Ple", "You are a right fool, ann other");
        originals.say(message, SampleOriginals.place(), "b", "Bo Th", "Calm down, Sam Ple and Ann Other");
    }

    private long held(MessageRef where) {
        long id = probity.bean(Cases.class)
                .open(Sample.suspicion(where, 1, sender.id(), Sample.words(), Category.THREAT))
                .orElseThrow();
        assertThat(probity.bean(Reviews.class).claim(id, reviewer)).isEmpty();
        return id;
    }
}
