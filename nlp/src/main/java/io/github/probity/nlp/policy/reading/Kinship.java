package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which of the headings of a plain text stand under which, where neither numbers nor the format say so.
 *
 * <p>The signs: a heading with another right below it is a parent; one that the contents list leaves out, that ends in
 * a colon, or whose name is used again elsewhere is a child; and a section belongs under a heading if its text speaks
 * of what that heading names, or if the document lists the two in one breath ("staff, members and third parties").
 */
final class Kinship {
    private static final int LONGEST_STEM = 9;

    private final List<Block> blocks;
    private final Contents contents;
    private final Map<String, Integer> uses = new HashMap<>();
    private final Map<String, Integer> sectionsWith = new HashMap<>();
    private final String whole;
    private int sections;

    private int top = -1;
    private boolean topHasChildren;
    private int before = -1;
    private int beforeLevel;
    private boolean underLead;

    Kinship(List<Block> blocks, Contents contents) {
        this.blocks = blocks;
        this.contents = contents;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).is(Block.Kind.HEADING)) {
                sections++;
                uses.merge(Words.folded(blocks.get(i).text()), 1, Integer::sum);
                stems(sectionText(i)).forEach(stem -> sectionsWith.merge(stem, 1, Integer::sum));
            } else {
                text.append(' ').append(blocks.get(i).text());
            }
        }
        this.whole = Words.folded(text.toString());
    }

    /** The level of the heading at {@code i}; to be asked in the order of the document. */
    int level(int i) {
        int level = decide(i);
        if (level == 1) {
            top = i;
            topHasChildren = false;
        } else {
            topHasChildren = true;
        }
        underLead = level == 2 ? leads(i) : level > 2 && underLead;
        before = i;
        beforeLevel = level;
        return level;
    }

    private int decide(int i) {
        if (top < 0) {
            return 1;
        }
        if (leads(i)) {
            return 2;
        }
        if (contents.exist() && !contents.name(blocks.get(i).text())) {
            return underLead || parentRightAbove(i) ? (underLead ? 3 : beforeLevel + 1) : 2;
        }
        if (headingFollows(i)) {
            return 1;
        }
        if (parentRightAbove(i)) {
            return beforeLevel + 1;
        }
        return belongsUnderTop(i) ? 2 : 1;
    }

    private boolean belongsUnderTop(int i) {
        String title = Words.folded(blocks.get(i).text());
        if (topHasChildren) {
            return uses.getOrDefault(title, 0) > 1 || speaksOfTop(sectionText(i), 2) || listedTogether(title);
        }
        return i + 1 < blocks.size() && speaksOfTop(blocks.get(i + 1).text(), 5);
    }

    /** Whether the text has a word of the heading above that fewer than one in {@code rarity} sections have. */
    private boolean speaksOfTop(String text, int rarity) {
        Set<String> own = stems(text);
        return stems(blocks.get(top).text()).stream()
                .anyMatch(stem -> own.contains(stem) && sectionsWith.getOrDefault(stem, 0) * rarity < sections);
    }

    private boolean listedTogether(String title) {
        String sibling = before == top ? "" : Words.folded(blocks.get(before).text());
        return !sibling.isEmpty()
                && (whole.contains(sibling + ", " + title) || whole.contains(sibling + " and " + title));
    }

    private boolean leads(int i) {
        return blocks.get(i).text().endsWith(":") && top >= 0;
    }

    private boolean parentRightAbove(int i) {
        return before == i - 1 && before >= 0;
    }

    private boolean headingFollows(int i) {
        return i + 1 < blocks.size() && blocks.get(i + 1).is(Block.Kind.HEADING);
    }

    private String sectionText(int heading) {
        StringBuilder text = new StringBuilder(blocks.get(heading).text());
        for (int i = heading + 1; i < blocks.size() && !blocks.get(i).is(Block.Kind.HEADING); i++) {
            text.append(' ').append(blocks.get(i).text());
        }
        return text.toString();
    }

    /** Words without their endings: enough to tell "conference" and "conferencing" are one. */
    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        for (String word : words(text.toLowerCase(Locale.ROOT).replace("e-mail", "email"))) {
            if (word.length() > 3) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static String stem(String word) {
        for (String ending : List.of("ing", "es", "s", "e")) {
            if (word.endsWith(ending) && word.length() - ending.length() > 3) {
                return word.substring(0, Math.min(LONGEST_STEM, word.length() - ending.length()));
            }
        }
        return word.substring(0, Math.min(LONGEST_STEM, word.length()));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
