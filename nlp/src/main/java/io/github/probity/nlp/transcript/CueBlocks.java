package io.github.probity.nlp.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a file's text into timings with their words. Layout is a hint at most: a timing counts wherever it stands, and
 * whatever is neither timing, id, header nor comment is taken for words.
 */
final class CueBlocks {

    private static final Pattern HEADER = Pattern.compile("WEBVTT\\b[^\\n]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMENT = Pattern.compile("NOTE(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern SETUP = Pattern.compile("(?:STYLE|REGION)[ \\t]*");
    private static final Pattern CUT_OFF = Pattern.compile(
            "\\S{1,120}/\\d{1,9}-?\\d{0,9}|[0-9a-f]{4,8}-[-0-9a-f]{0,30}|[-\\d:.,>\\s]{0,60}\\d:[-\\d:.,>\\s]{0,60}");

    private final List<CueBlock> blocks = new ArrayList<>();
    private CueBlock open = new CueBlock(null, null);
    private boolean header;
    private boolean skipping;

    private CueBlocks() {
        blocks.add(open);
    }

    /** The blocks of a text; the first holds what stands above the first timing. */
    static CueBlocks of(String text) {
        CueBlocks blocks = new CueBlocks();
        text.lines().forEach(blocks::line);
        blocks.end();
        return blocks;
    }

    List<CueBlock> blocks() {
        return blocks;
    }

    boolean hasHeader() {
        return header;
    }

    private void line(String line) {
        int from = 0;
        for (@Nullable Timing next = Timing.find(line, 0); next != null; next = Timing.find(line, from)) {
            if (next.from() > from) {
                words(line.substring(from, next.from()), true);
            }
            begin(next);
            from = next.to();
        }
        if (from == 0 || from < line.length()) {
            words(line.substring(from), false);
        }
    }

    private void begin(Timing timing) {
        skipping = false;
        open = new CueBlock(timing, open.takeId());
        blocks.add(open);
    }

    /** Words, or what only looks like them; those before a timing in the same line may end with its id. */
    private void words(String line, boolean beforeTiming) {
        if (beforeTiming) {
            int lastWord = line.stripTrailing().lastIndexOf(' ') + 1;
            if (lastWord > 0 && CueId.isTeams(line.substring(lastWord).strip())) {
                words(line.substring(0, lastWord), false);
                words(line.substring(lastWord), false);
                return;
            }
        }
        if (line.isBlank()) {
            skipping = false;
            open.add(beforeTiming ? "" : line);
        } else if (!skipping && !isAside(line.strip())) {
            open.add(line);
        }
    }

    private boolean isAside(String line) {
        boolean above = open.timing() == null;
        boolean isHeader =
                above && !header && !open.hasText() && HEADER.matcher(line).matches();
        boolean aside = isHeader
                || open.isAfterBlank()
                        && (above || open.hasText())
                        && COMMENT.matcher(line).matches()
                || open.isAfterBlank() && above && SETUP.matcher(line).matches();
        header |= isHeader;
        skipping |= aside;
        return aside;
    }

    /** Drops the id or half a timing with which a cut-off file ends. */
    private void end() {
        open.takeLastIf(CUT_OFF);
    }
}
