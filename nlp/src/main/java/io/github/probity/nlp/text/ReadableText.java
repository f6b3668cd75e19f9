package io.github.probity.nlp.text;

/** Turns what was sent into what is read. */
public final class ReadableText {

    private ReadableText() {}

    /** Teams HTML without its markup; any other text as it is. The source of the result is the text given. */
    public static MappedText of(String sent) {
        return TeamsHtml.isIn(sent) ? TeamsHtml.toText(sent) : MappedText.itself(sent);
    }
}
