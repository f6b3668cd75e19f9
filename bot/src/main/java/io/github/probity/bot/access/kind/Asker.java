package io.github.probity.bot.access.kind;

import java.time.LocalDate;

/** Whoever fills in a form, as far as checks need to know them. */
public interface Asker {

    LocalDate today();

    /** Whether the person is somewhere below them. */
    boolean manages(String person);

    boolean holds(Office office);

    /** Whether they may see this case as its reviewer, and its sender is known. */
    boolean reviews(String caseNumber);

    /** Probity itself, which starts requests that the directory gives rise to. */
    static Asker probity(LocalDate today) {
        return new Asker() {
            @Override
            public LocalDate today() {
                return today;
            }

            @Override
            public boolean manages(String person) {
                return true;
            }

            @Override
            public boolean holds(Office office) {
                return true;
            }

            @Override
            public boolean reviews(String caseNumber) {
                return true;
            }
        };
    }
}
