package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Ground;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The listed words that occur in a folded text, with what each is a sign of. */
final class SeenWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'-]*");

    private final List<String> words = new ArrayList<>();
    private final List<Lexicon.Entry> entries = new ArrayList<>();

    private SeenWords() {}

    static SeenWords in(CharSequence folded, Lexicon lexicon) {
        SeenWords seen = new SeenWords();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            List<Lexicon.Entry> entries = lexicon.of(matcher.group());
            if (!entries.isEmpty()) {
                seen.words.add(matcher.group());
                seen.entries.addAll(entries);
            }
        }
        return seen;
    }

    List<String> words() {
        return List.copyOf(words);
    }

    boolean hasSlur() {
        return has(Lexicon.Kind.SLUR);
    }

    boolean has(Lexicon.Kind kind) {
        return entries.stream().anyMatch(entry -> entry.kind() == kind);
    }

    /** The ground most of the words speak of; null where none does. */
    @Nullable Ground ground() {
        Map<Ground, Integer> counts = new EnumMap<>(Ground.class);
        for (Lexicon.Entry entry : entries) {
            Ground ground = entry.ground();
            if (ground != null) {
                counts.merge(ground, entry.kind() == Lexicon.Kind.SLUR ? 2 : 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
