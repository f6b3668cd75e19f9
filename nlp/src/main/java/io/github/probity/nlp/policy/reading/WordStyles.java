package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/** What the styles of a Word document say about its paragraphs. */
final class WordStyles {
    private static final int BODY_TEXT = 9;
    private static final int LONGEST_CHAIN = 20;

    private final @Nullable XWPFStyles styles;

    WordStyles(XWPFDocument document) {
        this.styles = document.getStyles();
    }

    /** 1 to 9 for a heading, by its outline level or the name of its style; 0 for other paragraphs. */
    int headingLevel(XWPFParagraph paragraph) {
        if (paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetOutlineLvl()) {
            return level(paragraph.getCTPPr().getOutlineLvl().getVal().intValue());
        }
        for (XWPFStyle style : chain(paragraph.getStyleID())) {
            CTPPrGeneral properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetOutlineLvl()) {
                return level(properties.getOutlineLvl().getVal().intValue());
            }
            String name = style.getName() == null ? "" : style.getName().toLowerCase(Locale.ROOT);
            if (name.startsWith("heading ") && name.length() == 9 && Character.isDigit(name.charAt(8))) {
                return name.charAt(8) - '0';
            }
        }
        return 0;
    }

    /** The numbering of the paragraph, its own or its style's; null where it has none. */
    @Nullable CTNumPr numbering(XWPFParagraph paragraph) {
        if (paragraph.getCTPPr() != null && paragraph.getCTPPr().isSetNumPr()) {
            return paragraph.getCTPPr().getNumPr();
        }
        for (XWPFStyle style : chain(paragraph.getStyleID())) {
            CTPPrGeneral properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                return properties.getNumPr();
            }
        }
        return null;
    }

    private static int level(int outline) {
        return outline >= 0 && outline < BODY_TEXT ? outline + 1 : 0;
    }

    /** The style and those it is based on. */
    private List<XWPFStyle> chain(@Nullable String id) {
        List<XWPFStyle> chain = new ArrayList<>();
        String next = id;
        while (styles != null && next != null && chain.size() < LONGEST_CHAIN) {
            XWPFStyle style = styles.getStyle(next);
            if (style == null) {
                break;
            }
            chain.add(style);
            next = style.getBasisStyleID();
        }
        return chain;
    }
}
