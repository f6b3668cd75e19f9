package io.github.probity.bot.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.probity.bot.people.Person;
import io.github.probity.bot.people.Role;
import io.github.probity.bot.review.Report.About;
import io.github.probity.bot.running.RunningProbity;
import io.github.probity.nlp.screening.Category;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How cases come in, on a running Probity with a real database. */
class CasesTest {

    private final RunningProbity probity = RunningProbity.get();
    private final Cases cases = probity.bean(Cases.class);
    private final Person sender = Sample.stranger();
    private final MessageRef message = Sample.message();
    private final String words = Sample.words();

    @Test
    void aMessageDeliveredManyTimesAtOnceIsOneCase() {
        List<Optional<Long>> opened = IntStream.range(0, 8)
                .parallel()
                .mapToObj(n -> cases.open(profanity(1)))
                .toList();

        assertThat(opened).containsOnly(opened.get(0));
        assertThat(Sample.audited(opened.get(0).orElseThrow())).containsExactly("case.opened");
    }

    @Test
    void anEditIsTheSameCaseWithTheNewerWordsHoweverLateTheOlderArrive() {
        long id = cases.open(profanity(2)).orElseThrow();
        String mended = "Now it is a threat, " + UUID.randomUUID();
        cases.open(Sample.suspicion(message, 3, sender.id(), mended, Category.THREAT));
        cases.open(profanity(1));

        assertThat(evidence(id).text()).isEqualTo(mended);
        assertThat(Sample.read(id).gravity()).isEqualTo(Gravity.SERIOUS);
        assertThat(Sample.read(id).origin().editedAt()).isNotNull();
        assertThat(Sample.audited(id)).containsExactly("case.opened", "case.message-edited");
    }

    @Test
    void aDeletedMessageClosesWhatItOpenedAndOpensNothingAfterwards() {
        long id = cases.open(profanity(1)).orElseThrow();
        cases.deleted(message);
        cases.deleted(message);
        cases.open(profanity(2));

        assertThat(Sample.read(id).state()).isEqualTo(State.DELETED);
        assertThat(Sample.audited(id)).containsExactly("case.opened", "case.closed-deleted");

        MessageRef gone = Sample.message();
        cases.deleted(gone);
        assertThat(cases.open(Sample.suspicion(gone, 1, sender.id(), words, Category.PROFANITY)))
                .isEmpty();
    }

    @Test
    void aReportKeepsACaseOpenWhetherItComesBeforeTheDeletionOrAfter() {
        long before = cases.open(profanity(1)).orElseThrow();
        cases.report(report(message, About.OFFENSIVE));
        cases.deleted(message);
        MessageRef other = Sample.message();
        long after = cases.open(Sample.suspicion(other, 1, Sample.stranger().id(), words, Category.PROFANITY))
                .orElseThrow();
        cases.deleted(other);
        cases.report(report(other, About.OFFENSIVE));

        assertThat(Sample.read(before).state()).isEqualTo(State.OPEN);
        assertThat(Sample.read(after).state()).isEqualTo(State.OPEN);
        assertThat(Sample.audited(after)).containsSequence("case.closed-deleted", "case.found-again");
    }

    @Test
    void theSameWordsSentAgainInDisguiseAreOneCaseUntilItIsDecided() {
        long id = cases.open(profanity(1)).orElseThrow();
        String shouted = words.toUpperCase(java.util.Locale.ROOT) + " !!!";
        long again = cases.open(Sample.suspicion(Sample.message(), 1, sender.id(), shouted, Category.PROFANITY))
                .orElseThrow();
        long another = cases.open(
                        Sample.suspicion(Sample.message(), 1, Sample.stranger().id(), words, Category.PROFANITY))
                .orElseThrow();

        assertThat(again).isEqualTo(id);
        assertThat(another).isNotEqualTo(id);
        assertThat(probity.bean(Queue.class).times(Sample.read(id))).isEqualTo(2);
        assertThat(probity.bean(CaseTable.class).alike(Sample.read(id)))
                .extracting(Case::id)
                .containsExactly(another);
    }

    @Test
    void aReportIsACaseEvenWhenNothingWasFoundAndSentTwiceItIsOne() {
        Report report = report(null, About.DISCRIMINATORY);
        Receipt receipt = cases.report(report);

        assertThat(cases.report(report)).isEqualTo(receipt);
        assertThat(receipt.reference()).matches("R-[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(cases.reportedBy(report.reporter())).containsExactly(receipt);
    }

    @Test
    void aCallForHelpNeverReachesAReviewerAndIsToldToThoseWhoHelp() {
        long id = cases.open(Sample.suspicion(message, 1, sender.id(), words, Category.SELF_HARM))
                .orElseThrow();
        Person reviewer = Sample.all(Role.REVIEWER).get(0);
        Person contact = Sample.all(Role.SAFEGUARDING).get(0);
        Concerns concerns = probity.bean(Concerns.class);

        assertThat(probity.bean(Queue.class).find(id, reviewer)).isEmpty();
        assertThat(probity.bean(Queue.class).waiting(List.of(State.values()), reviewer))
                .noneMatch(one -> one.id() == id);
        assertThat(probity.bean(Reviews.class).claim(id, reviewer)).contains(Refusal.NOT_NOW);
        assertThat(concerns.read(id, reviewer)).isEmpty();
        assertThat(probity.bean(Held.class).about(sender)).isEmpty();
        assertThat(concerns.read(id, contact).orElseThrow().evidence().text()).isEqualTo(words);
        assertThat(told(id, "CONTACT_CONCERN"))
                .isEqualTo(Sample.all(Role.SAFEGUARDING).size());
        assertThat(concerns.attend(id, "I spoke with them.", contact)).isEmpty();
        assertThat(Sample.audited(id)).containsExactly("concern.opened", "concern.read", "concern.attended");
    }

    @Test
    void nothingReadableOfWordsSenderOrReporterLiesInTheDatabase() {
        Report report = report(null, About.OFFENSIVE);
        cases.report(report);
        cases.open(profanity(1));
        for (String table : List.of(
                "review_case", "review_message", "review_report", "review_history", "review_word", "review_incident")) {
            String rows = probity.bean(JdbcClient.class)
                    .sql("select coalesce(string_agg(t::text, '\n'), '') from " + table + " t")
                    .query(String.class)
                    .single();
            assertThat(rows).as(table).doesNotContain(words, sender.id(), report.reporter(), message.id());
        }
    }

    private Suspicion profanity(long version) {
        return Sample.suspicion(message, version, sender.id(), words, Category.PROFANITY);
    }

    private Report report(@Nullable MessageRef on, About about) {
        return new Report(
                UUID.randomUUID().toString(), Sample.stranger().id(), on, sender.id(), null, words, about, Sample.SENT);
    }

    private Evidence evidence(long id) {
        return probity.bean(Sealing.class).evidenceOf(id);
    }

    private int told(long id, String occasion) {
        return probity.bean(JdbcClient.class)
                .sql("select count(*) from review_word where review_case = ? and occasion = ?")
                .params(id, occasion)
                .query(Integer.class)
                .single();
    }
}
