package io.github.probity.nlp.policy.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Counts the automatic numbers of a Word document as Word does, since they are not in its text. */
final class WordNumbers {
    static final String BULLET = "•";

    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;
    private final WordStyles styles;
    private final Map<BigInteger, int[]> counts = new HashMap<>();
    private final Map<BigInteger, Boolean> restarted = new HashMap<>();

    WordNumbers(XWPFDocument document, WordStyles styles) {
        this.numbering = document.getNumbering();
        this.styles = styles;
    }

    /** What Word prints before the next paragraph: its number with brackets and points, {@link #BULLET}, or nothing. */
    String next(XWPFParagraph paragraph) {
        CTNumPr properties = styles.numbering(paragraph);
        XWPFNum list = properties == null || !properties.isSetNumId() || numbering == null
                ? null
                : numbering.getNum(properties.getNumId().getVal());
        CTAbstractNum scheme = list == null || numbering == null ? null : scheme(numbering, list);
        if (list == null || scheme == null) {
            return "";
        }
        int depth = depth(paragraph);
        CTLvl level = level(list, scheme, depth);
        if (level == null || level.getNumFmt() == null) {
            return "";
        }
        String format = level.getNumFmt().getVal().toString();
        if (format.equals("bullet") || format.equals("none")) {
            return format.equals("bullet") ? BULLET : "";
        }
        count(list, scheme, depth);
        return printed(list, scheme, level);
    }

    int depth(XWPFParagraph paragraph) {
        CTNumPr properties = styles.numbering(paragraph);
        int depth = properties == null || !properties.isSetIlvl()
                ? 0
                : properties.getIlvl().getVal().intValue();
        return Math.max(0, Math.min(depth, LEVELS - 1));
    }

    private static @Nullable CTAbstractNum scheme(XWPFNumbering numbering, XWPFNum list) {
        var scheme = numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
        return scheme == null ? null : scheme.getCTAbstractNum();
    }

    /** Lists of one scheme count on from each other, unless a list says where it starts. */
    private void count(XWPFNum list, CTAbstractNum scheme, int depth) {
        int[] count = counts.computeIfAbsent(scheme.getAbstractNumId(), id -> new int[LEVELS]);
        BigInteger id = list.getCTNum().getNumId();
        for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
            int level = override.getIlvl().intValue();
            if (override.isSetStartOverride()
                    && level < LEVELS
                    && restarted.putIfAbsent(id.shiftLeft(4).add(BigInteger.valueOf(level)), true) == null) {
                count[level] = override.getStartOverride().getVal().intValue() - 1;
            }
        }
        for (int outer = 0; outer < depth; outer++) {
            count[outer] = count[outer] == 0 ? start(list, scheme, outer) : count[outer];
        }
        count[depth] = count[depth] == 0 ? Math.max(1, start(list, scheme, depth)) : count[depth] + 1;
        for (int inner = depth + 1; inner < LEVELS; inner++) {
            count[inner] = 0;
        }
    }

    private static int start(XWPFNum list, CTAbstractNum scheme, int depth) {
        CTLvl level = level(list, scheme, depth);
        return level == null || level.getStart() == null
                ? 1
                : level.getStart().getVal().intValue();
    }

    private String printed(XWPFNum list, CTAbstractNum scheme, CTLvl level) {
        int[] count = counts.getOrDefault(scheme.getAbstractNumId(), new int[LEVELS]);
        String pattern = level.getLvlText() == null ? "%1." : level.getLvlText().getVal();
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            boolean place =
                    pattern.charAt(i) == '%' && i + 1 < pattern.length() && Character.isDigit(pattern.charAt(i + 1));
            int part = place ? pattern.charAt(i + 1) - '1' : -1;
            if (part >= 0 && part < LEVELS) {
                printed.append(number(count[part], format(level, level(list, scheme, part))));
                i++;
            } else {
                printed.append(pattern.charAt(i));
            }
        }
        return printed.toString().strip();
    }

    /** How a part of the number is written; all in digits where the level asks for it. */
    private static String format(CTLvl whole, @Nullable CTLvl part) {
        return whole.isSetIsLgl() || part == null || part.getNumFmt() == null
                ? "decimal"
                : part.getNumFmt().getVal().toString();
    }

    private static String number(int count, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(count);
            case "upperLetter" -> letters(count).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> Roman.of(count);
            case "upperRoman" -> Roman.of(count).toUpperCase(Locale.ROOT);
            default -> Integer.toString(count);
        };
    }

    /** a to z, then aa, bb and so on, as Word has it. */
    private static String letters(int count) {
        return count < 1
                ? ""
                : String.valueOf((char) ('a' + (count - 1) % 26)).repeat(Math.min(9, (count - 1) / 26 + 1));
    }

    private static @Nullable CTLvl level(XWPFNum list, CTAbstractNum scheme, int depth) {
        for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
            if (override.getIlvl().intValue() == depth && override.isSetLvl()) {
                return override.getLvl();
            }
        }
        for (CTLvl level : scheme.getLvlList()) {
            if (level.getIlvl().intValue() == depth) {
                return level;
            }
        }
        return null;
    }
}
