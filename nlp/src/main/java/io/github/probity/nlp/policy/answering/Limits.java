package io.github.probity.nlp.policy.answering;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines are drawn; set on questions that trained nothing.
 *
 * @param answer least probability at which a clause is given as the answer
 * @param certain probability from which the asker is never asked back
 * @param tie two clauses with scores less apart than this are equals
 * @param near a further clause is cited if its score is no further than this below the best
 */
record Limits(double answer, double certain, double tie, double near) {

    static Limits read() {
        Properties limits = new Properties();
        try (@Nullable InputStream in = Limits.class.getResourceAsStream("limits.properties")) {
            if (in == null) {
                throw new IOException("limits.properties is missing from the program; install it again");
            }
            limits.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Limits(
                number(limits, "answer"), number(limits, "certain"), number(limits, "tie"), number(limits, "near"));
    }

    /** Whether the two best clauses are equals, and neither is certain. */
    boolean undecided(List<Candidate> found, double confidence) {
        return found.size() > 1
                && confidence < certain
                && found.get(0).score() - found.get(1).score() < tie;
    }

    boolean close(Candidate candidate, Candidate best) {
        return best.score() - candidate.score() <= near;
    }

    private static double number(Properties limits, String name) {
        return Double.parseDouble(limits.getProperty(name));
    }
}
