package io.github.probity.nlp.transcript;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Detector;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.screening.Screener;
import io.github.probity.nlp.screening.Severity;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Span;
import io.github.probity.nlp.text.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a pattern and remembers what it was asked, in place of the detectors of the product. */
final class WordDetector implements Detector {

    final Queue<Message> asked = new ConcurrentLinkedQueue<>();
    private final Pattern pattern;

    WordDetector(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    MeetingScreening screening() {
        Screener screener =
                new Screener(new Folding(new Spelling(Map.of(), List.of())), Sentences.english(), List.of(this));
        return new MeetingScreening(screener);
    }

    @Override
    public List<Finding> find(ScreenedText text) {
        asked.add(text.message());
        List<Finding> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text.readable().text());
        while (matcher.find()) {
            Span where = text.sentFromReadable(new Span(matcher.start(), matcher.end()));
            found.add(new Finding(Category.PROFANITY, null, null, Severity.LOW, .9, where, "test.word", "A word."));
        }
        return found;
    }
}
