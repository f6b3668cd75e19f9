package io.github.probity.bot.subjectaccess;

import java.util.List;

/**
 * A part of a pack.
 *
 * @param name of the messages {@code pack.section.NAME}
 * @param records each with its facts
 * @param withheld what was left out of it, as the last part of the messages {@code pack.withheld.CODE}
 */
public record Section(String name, List<Entry> records, List<String> withheld) {

    public Section {
        records = List.copyOf(records);
        withheld = List.copyOf(withheld);
    }

    /** @param title a reference such as {@code R-7KQ2-M9TX}; never words of anybody */
    public record Entry(String title, List<Fact> facts) {

        public Entry {
            facts = List.copyOf(facts);
        }
    }
}
