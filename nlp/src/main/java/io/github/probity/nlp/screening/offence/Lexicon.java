package io.github.probity.nlp.screening.offence;

import io.github.probity.nlp.screening.Ground;
import io.github.probity.nlp.text.Spelling;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of {@code lexicon.tsv}. A word is a sign, never a verdict. */
public final class Lexicon {

    /** What kind of sign a word is; see the head of the list. */
    enum Kind {
        SWEARING,
        INSULT,
        SLUR,
        SEXUAL,
        GROUP,
        HARM,
        ORDINARY
    }

    record Entry(Kind kind, @Nullable Ground ground) {}

    /** The rank of an ordinary word that is none of the common ones. */
    private static final int RARE = 30_000;

    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<String> guarded = new ArrayList<>();
    private final List<String> ordinary = new ArrayList<>();

    /** The list of this installation. */
    public static Lexicon standard() {
        try (InputStream in = Lexicon.class.getResourceAsStream("lexicon.tsv")) {
            if (in == null) {
                throw new IOException("lexicon.tsv is missing");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("The list of offensive words cannot be read: reinstall Probity.", e);
        }
    }

    private static Lexicon read(InputStream in) {
        Lexicon lexicon = new Lexicon();
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .forEach(lexicon::add);
        return lexicon;
    }

    private void add(String line) {
        String[] columns = line.split("\t");
        Kind kind = Kind.valueOf(columns[0].toUpperCase(Locale.ROOT));
        Ground ground = columns[1].equals("-") ? null : ground(columns[1]);
        for (String word : columns[2].split(" ")) {
            if (kind == Kind.ORDINARY) {
                ordinary.add(word);
                continue;
            }
            entries.computeIfAbsent(word, w -> new ArrayList<>()).add(new Entry(kind, ground));
            guarded.add(word);
        }
    }

    private static Ground ground(String code) {
        return Ground.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** What a word, in lower case, is a sign of; empty for most words. */
    List<Entry> of(String word) {
        return entries.getOrDefault(word, List.of());
    }

    /** What folding should know of words: those of this list are guarded, the common and ordinary ones left alone. */
    public Spelling spelling(Map<String, Integer> common) {
        Map<String, Integer> known = new HashMap<>(common);
        ordinary.forEach(word -> known.putIfAbsent(word, RARE));
        return new Spelling(known, guarded);
    }
}
