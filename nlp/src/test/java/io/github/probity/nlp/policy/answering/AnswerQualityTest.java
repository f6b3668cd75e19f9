package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.probity.nlp.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds answering to the level it has reached, on questions that trained nothing. The limits are a little below the
 * figures in {@code nlp/training/answers/README.md}: a change that falls under them has broken something.
 */
class AnswerQualityTest {

    private static final Path QUESTIONS = Path.of("training", "answers", "questions");
    private static final Path INVENTED = Path.of("src", "test", "resources", "policies");
    private static final Path REAL = Path.of("..", "..", "shared", "policies");

    private static Encoders encoders;

    @BeforeAll
    static void load() {
        encoders = Encoders.load();
    }

    @AfterAll
    static void unload() {
        encoders.close();
    }

    @Test
    void answersOnPoliciesThatTrainedNothing() throws Exception {
        List<Policy> policies = WeightFitting.policies(INVENTED);
        List<LabelledQuestion> questions = new ArrayList<>();
        for (String held : List.of(
                "kirkbarrow-remote-devices",
                "llanfor-college",
                "tarnwick-acceptable-use",
                "glenfarg-museum",
                "thornlea-ambulance")) {
            questions.addAll(LabelledQuestion.read(QUESTIONS.resolve("inv-" + held + ".jsonl")));
        }
        AnswerReport report = report(policies, questions);
        assertThat(report.share("overall")).isGreaterThan(0.55);
        assertThat(report.share("wrong answer where the policy is silent")).isLessThan(0.30);
    }

    @Test
    void answersOnTheRealPoliciesWhereTheyAreAtHand() throws Exception {
        assumeTrue(Files.isDirectory(REAL), "the three real policies are not beside this checkout");
        AnswerReport report =
                report(WeightFitting.policies(REAL), LabelledQuestion.read(QUESTIONS.resolve("dev.jsonl")));
        assertThat(report.share("overall")).isGreaterThan(0.78);
        assertThat(report.share("wrong answer where the policy is silent")).isLessThan(0.20);
    }

    private static AnswerReport report(List<Policy> policies, List<LabelledQuestion> questions) {
        try (PolicyAdvisor advisor = PolicyAdvisor.over(policies, encoders, VectorStore.none())) {
            AnswerReport report = AnswerReport.of(advisor, policies, questions);
            System.out.println(report);
            return report;
        }
    }
}
