package io.github.probity.nlp.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** The ordinary English words among the encoder's pieces, which stand in the order of how often they are used. */
public final class CommonWords {

    private static final int FIRST_WORD = 1996;

    private CommonWords() {}

    /**
     * Words of at least two letters, in lower case, with their rank, 0 the commonest.
     *
     * @throws EncoderException if the list cannot be read from the installation
     */
    public static Map<String, Integer> ranked() {
        try (InputStream in = MiniLm.resource(MiniLm.TOKENIZER)) {
            Map<String, Integer> words = new HashMap<>(32_768);
            Vocabulary.read(in).forEach((piece, number) -> {
                if (number >= FIRST_WORD && piece.length() > 1 && piece.chars().allMatch(Character::isLetter)) {
                    words.put(piece, number - FIRST_WORD);
                }
            });
            return words;
        } catch (IOException e) {
            throw new EncoderException(
                    "The list of words cannot be read (" + e.getMessage() + "): reinstall Probity.", e);
        }
    }
}
