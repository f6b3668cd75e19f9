package io.github.probity.nlp.text;

import java.util.Random;

/** Texts of words, disguises, markup and arbitrary Unicode, the same for the same seed. */
final class RandomText {

    private static final String[] PIECES = {
        "hate",
        "h4te",
        "h a t e",
        "ha te",
        "haaate",
        "ihatethemall",
        "idoit",
        "i*iot",
        "s.c.u.m",
        "<b>",
        "</b>",
        "<p>",
        "</p>",
        "<div class=\"x\">",
        "<br/>",
        "&amp;",
        "&nbsp;",
        "&#128512;",
        "&#xD800;",
        "&#0;",
        "&copy;",
        "&bogus;",
        "&",
        "<",
        ">",
        "<!--",
        "-->",
        "<script>",
        "</SCRIPT>",
        "<style>",
        "</style>",
        "<td>",
        "<img alt=\"a &amp; b\">",
        "<emoji alt='🙂'></emoji>",
        "<at id=\"0\">Jo</at>",
        "<someone>",
        "\n",
        "\r\n",
        "\t",
        " ",
        "\u00a0",
        "🙂",
        "👩‍🚒",
        "\u200b",
        "\ud83d",
        "\ude00",
        "é",
        "ﬁ",
        "½",
        "ⓗ",
        "𝓱",
        "а",
        "한",
        "'s",
        "...",
        "**",
        "1",
        "$",
        "(",
        "\u202e",
        "a"
    };
    private static final String[] WORDS = {"the", "people", "meeting", "report", "before", "after", "lunch"};

    private RandomText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(25);
        for (int n = 0; n < pieces; n++) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    static String plain(Random random) {
        StringBuilder text = new StringBuilder("so");
        for (int n = random.nextInt(12); n > 0; n--) {
            text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
