package io.github.probity.nlp.policy.answering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {

    private static final Set<String> BOTH = Set.of("tollerby.txt", "north-marl.txt");
    private final Scope scope = new Scope(List.of(
            SmallPolicy.tollerby(),
            new SmallPolicy("north-marl.txt", "North Marlshire District Council")
                    .clause(
                            "1.1",
                            "1 Scope",
                            "1.1 Staff of the council must read this electronic communications policy.")
                    .policy()));

    @Test
    void asksThePolicyThatAQuestionNames() {
        assertThat(scope.of("What does Tollerby say about recording?", BOTH)).containsExactly("tollerby.txt");
    }

    @Test
    void knowsANameThatIsCutShort() {
        assertThat(scope.of("and the north marls one?", BOTH)).containsExactly("north-marl.txt");
    }

    @Test
    void asksAllWhenNoneIsNamed() {
        assertThat(scope.of("What does the electronic communications policy say?", BOTH))
                .isEqualTo(BOTH);
    }

    @Test
    void goesNowhereElseThanItMay() {
        assertThat(scope.of("What does Tollerby say?", Set.of("north-marl.txt")))
                .containsExactly("north-marl.txt");
    }

    @Test
    void seesThatAQuestionComparesPolicies() {
        assertThat(Scope.compares("How do the two councils differ on gambling?", BOTH))
                .isTrue();
        assertThat(Scope.compares("How do the two councils differ on gambling?", Set.of("tollerby.txt")))
                .isFalse();
    }
}
