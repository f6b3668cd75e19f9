package io.github.probity.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmojiNamesTest {

    @Test
    void namesEmojiBetweenBlanks() {
        assertThat(EmojiNames.spellOut("tea\u2615?")).isEqualTo("tea hot beverage ?");
    }

    @Test
    void tellsTonesAndFlags() {
        assertThat(EmojiNames.spellOut("\ud83d\udc4b\ud83c\udfff")).isEqualTo(" waving hand sign  dark skin ");
        assertThat(EmojiNames.spellOut("\ud83c\uddec\ud83c\udde7")).isEqualTo(" flag g  flag b ");
    }

    @Test
    void leavesWordsOfAllAlphabetsAlone() {
        assertThat(EmojiNames.spellOut("plain words")).isEqualTo("plain words");
        assertThat(EmojiNames.spellOut("Gdańsk, Doire, Москва")).isEqualTo("Gdańsk, Doire, Москва");
    }
}
