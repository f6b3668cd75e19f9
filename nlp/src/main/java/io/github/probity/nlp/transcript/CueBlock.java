package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A timing and the lines below it, up to the next timing: words that lost their own timing stay with the one before. */
final class CueBlock {

    private record Line(String text, boolean afterBlank) {}

    private final @Nullable Timing timing;
    private final @Nullable String id;
    private final List<Line> lines = new ArrayList<>();
    private boolean blank;

    /** A block that begins with a timing, or with null for what stands above the first. */
    CueBlock(@Nullable Timing timing, @Nullable String id) {
        this.timing = timing;
        this.id = id;
        this.blank = timing == null;
    }

    @Nullable Timing timing() {
        return timing;
    }

    @Nullable String id() {
        return id;
    }

    boolean hasText() {
        return !lines.isEmpty();
    }

    boolean isAfterBlank() {
        return blank;
    }

    String text() {
        return String.join("\n", lines.stream().map(Line::text).toList());
    }

    void add(String line) {
        if (line.isBlank()) {
            blank = true;
        } else {
            lines.add(new Line(line, blank));
            blank = false;
        }
    }

    /** Takes the last line away if it is the id of the block that begins now. */
    @Nullable String takeId() {
        if (lines.isEmpty()) {
            return null;
        }
        Line last = lines.get(lines.size() - 1);
        String text = last.text().strip();
        boolean alone = last.afterBlank() && !blank && (timing == null || lines.size() > 1 || !isWord(text));
        if (CueId.isTeams(text) || CueId.isNext(text, id) || alone && CueId.isLikely(text)) {
            lines.remove(lines.size() - 1);
            return text;
        }
        return null;
    }

    /** Takes the last line away if it stands alone and has this form. */
    void takeLastIf(Pattern form) {
        if (!lines.isEmpty()) {
            Line last = lines.get(lines.size() - 1);
            if (last.afterBlank() && form.matcher(last.text()).matches()) {
                lines.remove(lines.size() - 1);
            }
        }
    }

    private static boolean isWord(String text) {
        return text.chars().noneMatch(Character::isDigit);
    }
}
