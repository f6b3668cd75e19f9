package io.github.probity.nlp.screening.vetting;

import io.github.probity.nlp.screening.Channel;
import io.github.probity.nlp.screening.Finding;
import io.github.probity.nlp.screening.Message;
import io.github.probity.nlp.screening.ScreenedText;
import io.github.probity.nlp.text.Folding;
import io.github.probity.nlp.text.Sentences;
import io.github.probity.nlp.text.Spelling;
import java.util.List;
import java.util.Map;

/** Texts made ready for the detector in tests. */
final class Screened {

    static final VettingDetector GRAMMAR = VettingDetector.grammar();
    private static final Folding FOLDING = new Folding(new Spelling(Map.of(), List.of()));
    private static final Sentences SENTENCES = Sentences.english();

    private Screened() {}

    static ScreenedText text(Message message) {
        return new ScreenedText(message, FOLDING, SENTENCES);
    }

    static List<Finding> find(String text) {
        return GRAMMAR.find(text(Message.of(text)));
    }

    static List<Finding> find(Channel channel, String text) {
        return GRAMMAR.find(text(new Message(text, channel, null, List.of())));
    }

    static List<Finding> answer(String question, String text) {
        return GRAMMAR.find(text(new Message(text, Channel.CHAT, "Bea", List.of(new Message.Line("Ann", question)))));
    }

    /** Level, subject and standing of each finding. */
    static List<String> told(List<Finding> findings) {
        return findings.stream()
                .map(Finding::disclosure)
                .map(told -> told == null
                        ? ""
                        : told.level().code() + " " + told.subject().code() + " "
                                + told.standing().code())
                .toList();
    }
}
