package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Category;
import io.github.probity.nlp.screening.Ground;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says to a reviewer what was seen, and what would have made it benign. */
final class Explanations {

    private static final int MOST_WORDS = 4;

    private final Lexicon lexicon;

    Explanations(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    String of(Category category, @Nullable Ground ground, Judged judged) {
        return seen(category, ground) + words(judged) + " " + benign(category);
    }

    private static String seen(Category category, @Nullable Ground ground) {
        return switch (category) {
            case HATE ->
                "Reads as hostility, contempt or exclusion on a protected ground"
                        + (ground == null ? "." : ": " + ground.code().replace('-', ' ') + ".");
            case THREAT -> "Reads as a threat of harm or as intimidation, open or veiled.";
            case SEXUAL -> "Reads as a sexual remark, an advance or obscene talk.";
            case PROFANITY -> "Strong swearing.";
            case SELF_HARM ->
                "Somebody may be thinking of harming themselves. This goes to support, never to discipline.";
            default -> "Reads as bullying, humiliation, gossip or abuse of a person.";
        };
    }

    private String words(Judged judged) {
        List<String> words = SeenWords.in(judged.window().input(), lexicon).words().stream()
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        String what = words.isEmpty() ? "No single word decides it" : "Words that weighed: " + String.join(", ", words);
        return " " + what
                + ("words".equals(judged.model()) ? "; judged by words alone." : "; judged as a whole sentence.");
    }

    private static String benign(Category category) {
        return switch (category) {
            case HATE ->
                "Naming a group, quoting such words as evidence, or speaking against them would not be flagged.";
            case THREAT -> "A figure of speech, or a threat told in a report, would not be flagged.";
            case SEXUAL -> "Health, licensing and safeguarding work in such words would not be flagged.";
            case PROFANITY -> "A milder word, or the word quoted as evidence, would not be flagged.";
            case SELF_HARM -> "Prevention work, training or a figure of speech would not be flagged.";
            default -> "Fair criticism of work, or abuse told in a complaint, would not be flagged.";
        };
    }
}
