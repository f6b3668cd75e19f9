package io.github.probity.bot.policies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aClauseIsShownLineByLineAndItemByItemWithAllItsWords() {
        assertThat(Passage.of(SamplePolicies.GROUPS))
                .extracting(Passage::words)
                .containsExactly(
                        "5.3 In a group:", "(a) use council phones;", "(b) have two administrators.", "That is all.");
        assertThat(Passage.of(SamplePolicies.GROUPS))
                .extracting(passage -> passage.item() != null)
                .containsExactly(false, true, true, false);
    }

    @Test
    void aClauseWithoutAListKeepsItsLineBreaks() {
        assertThat(Passage.of(SamplePolicies.CHAT_APPS))
                .extracting(Passage::words)
                .containsExactly("5.1 You must not use chat apps.", "Ask first.");
    }
}
