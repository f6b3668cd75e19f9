package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds questions with their answers: three or more paragraphs that are a question each, with something else below.
 * The question is then the answer's heading, without the letter that marks it as one.
 */
final class Questions {
    private static final int FEWEST = 3;
    private static final int FEWEST_MARKED = 3;
    private static final int LONGEST = 150;
    private static final int LONGEST_MARK = 12;

    private final List<Block> blocks;

    private Questions(List<Block> blocks) {
        this.blocks = blocks;
    }

    static List<Block> find(List<Block> blocks) {
        Questions questions = new Questions(blocks);
        List<Block> found = new ArrayList<>(blocks);
        long headings = blocks.stream().filter(block -> block.is(Kind.HEADING)).count();
        List<Integer> asked = questions.asked();
        for (int i : asked.size() < FEWEST ? List.<Integer>of() : asked) {
            Block question = blocks.get(i);
            found.set(
                    i,
                    question.as(Kind.HEADING, "")
                            .saying(unmarked(question.text()))
                            .atLevel(headings < FEWEST_MARKED ? 0 : Headings.DEEPEST));
        }
        questions.joinAnswers(found);
        return found;
    }

    private List<Integer> asked() {
        List<Integer> asked = new ArrayList<>();
        for (int i = 0; i + 1 < blocks.size(); i++) {
            if (isQuestion(blocks.get(i), Kind.PARAGRAPH)
                    && !blocks.get(i + 1).text().endsWith("?")
                    && !blocks.get(i + 1).is(Kind.HEADING)) {
                asked.add(i);
            }
        }
        return asked;
    }

    /** The answer A4 belongs to the question Q4 and is no paragraph of its own. */
    private void joinAnswers(List<Block> found) {
        for (int i = 0; i + 1 < blocks.size(); i++) {
            String question = blocks.get(i).label();
            Block answer = blocks.get(i + 1);
            boolean pair = isQuestion(blocks.get(i), Kind.NUMBERED)
                    && answer.is(Kind.NUMBERED)
                    && question.length() > 1
                    && question.substring(1).equals(answer.label().substring(1))
                    && !question.equals(answer.label());
            if (pair) {
                found.set(i + 1, answer.as(Kind.PARAGRAPH, ""));
            }
        }
    }

    private static boolean isQuestion(Block block, Kind kind) {
        return block.is(kind) && block.text().endsWith("?") && block.text().length() <= LONGEST;
    }

    /** The question without "Q:", "Q1." or "Question 1:". */
    private static String unmarked(String question) {
        for (int i = 1; i < Math.min(LONGEST_MARK, question.length() - 2); i++) {
            boolean closes = ":.)".indexOf(question.charAt(i)) >= 0 && question.charAt(i + 1) == ' ';
            if (closes) {
                return question.substring(i + 2).strip();
            }
        }
        return question;
    }
}
