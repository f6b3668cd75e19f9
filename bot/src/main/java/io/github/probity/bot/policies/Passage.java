package io.github.probity.bot.policies;

import io.github.probity.nlp.policy.Clause;
import io.github.probity.nlp.policy.Clause.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a clause that is shown as a paragraph of its own.
 *
 * @param item the item of the list that it is, or null for words before, between or after items
 */
public record Passage(String words, @Nullable Item item) {

    /** A clause in the order of its text: all its words, and nothing but blank space left out. */
    public static List<Passage> of(Clause clause) {
        List<Passage> passages = new ArrayList<>();
        int end = 0;
        for (Item item : clause.items()) {
            addWords(clause.text().substring(Math.min(end, item.start()), item.start()), passages);
            passages.add(new Passage(clause.words(item).strip(), item));
            end = item.end();
        }
        addWords(clause.text().substring(end), passages);
        return passages;
    }

    private static void addWords(String text, List<Passage> passages) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> passages.add(new Passage(line, null)));
    }
}
