package io.github.probity.nlp.screening;

import io.github.probity.nlp.text.EmojiNames;
import io.github.probity.nlp.text.MappedText;
import io.github.probity.nlp.text.ReadableText;
import io.github.probity.nlp.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a message into windows. A short message is one; a longer one is cut at its sentences, each window beginning with the
 * last sentence of the one before, so that "they" is read beside whom it means.
 *
 * <p>What was said before stands in front, but not in meetings: there most turns answer nothing, and one bad remark would make
 * the next few look bad too.
 */
final class Windows {

    private static final int WHOLE_MESSAGE_WORDS = 60;
    private static final int WINDOW_WORDS = 40;
    private static final int CONTEXT_LINES = 2;
    private static final int CONTEXT_WORDS = 24;

    private final ScreenedText text;
    private final List<Span> identifiers;
    private final String context;

    private Windows(ScreenedText text) {
        this.text = text;
        this.identifiers = Identifiers.in(text.readable().text());
        this.context =
                isSpoken(text.message().channel()) ? "" : context(text.message().context());
    }

    private static boolean isSpoken(Channel channel) {
        return channel == Channel.TRANSCRIPT || channel == Channel.MEETING;
    }

    /** The whole of a short text with what was said before it, in whatever channel. */
    static Window inConversation(ScreenedText text) {
        String before = context(text.message().context());
        return new Window(
                new Span(0, text.readable().text().length()),
                before + EmojiNames.spellOut(text.folded().text()));
    }

    static List<Window> of(ScreenedText text) {
        return new Windows(text).cut();
    }

    private List<Window> cut() {
        String readable = text.readable().text();
        if (words(readable, 0, readable.length()) <= WHOLE_MESSAGE_WORDS) {
            return readable.isBlank() ? List.of() : List.of(window(new Span(0, readable.length())));
        }
        List<Window> windows = new ArrayList<>();
        List<Span> sentences = text.sentences();
        for (int first = 0; first < sentences.size(); ) {
            int last = lastThatFits(readable, sentences, first);
            windows.add(window(
                    new Span(sentences.get(first).start(), sentences.get(last).end())));
            first = last == sentences.size() - 1 ? sentences.size() : Math.max(first + 1, last);
        }
        return windows;
    }

    private static int lastThatFits(String readable, List<Span> sentences, int first) {
        int last = first;
        int start = sentences.get(first).start();
        while (last + 1 < sentences.size()
                && words(readable, start, sentences.get(last + 1).end()) <= WINDOW_WORDS) {
            last++;
        }
        return last;
    }

    private Window window(Span place) {
        StringBuilder words = new StringBuilder();
        int from = place.start();
        for (Span identifier : identifiers) {
            if (identifier.start() >= from && identifier.end() <= place.end()) {
                words.append(folded(from, identifier.start()));
                from = identifier.end();
            }
        }
        words.append(folded(from, place.end()));
        return new Window(place, context + EmojiNames.spellOut(words.toString()));
    }

    private String folded(int start, int end) {
        MappedText folded = text.folded();
        return folded.fromSource(new Span(start, end)).of(folded.text());
    }

    private static String context(List<Message.Line> lines) {
        StringBuilder context = new StringBuilder();
        for (Message.Line line : lines.subList(Math.max(0, lines.size() - CONTEXT_LINES), lines.size())) {
            String read = ReadableText.of(line.text()).text();
            context.append(EmojiNames.spellOut(lastWords(read))).append(" | ");
        }
        return context.toString();
    }

    private static String lastWords(String text) {
        int from = text.length();
        for (int left = CONTEXT_WORDS; from > 0 && left > 0; from--) {
            if (Character.isWhitespace(text.charAt(from - 1))) {
                left--;
            }
        }
        return text.substring(from).strip();
    }

    private static int words(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        for (int n = start; n < end; n++) {
            boolean blank = Character.isWhitespace(text.charAt(n));
            words += !blank && !inWord ? 1 : 0;
            inWord = !blank;
        }
        return words;
    }
}
