package io.github.probity.nlp.policy.reading;

import io.github.probity.nlp.policy.Clause.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** HTML to blocks: what a reader of the page would see, without menus, scripts and footnote marks. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> SKIPPED = Set.of(
            "script", "style", "nav", "noscript", "template", "footer", "aside", "form", "button", "svg", "head");

    private static final int DEEPEST = 256;
    private static final int WIDEST_GAP = 20;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final Deque<HtmlList> lists = new ArrayDeque<>();
    private final ListStyles styles;
    private final boolean breaksMeant;
    private int offset;
    private int skipping;
    private int rowDepth;
    private int boldDepth;
    private int boldEnd;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private String label = "";

    private HtmlBlocks(ListStyles styles, boolean breaksMeant) {
        this.styles = styles;
        this.breaksMeant = breaksMeant;
    }

    static List<Block> of(byte[] html) throws IOException {
        return of(
                Jsoup.parse(
                        new ByteArrayInputStream(html),
                        null,
                        "",
                        Parser.htmlParser().setMaxDepth(DEEPEST)),
                false);
    }

    /** @param breaksMeant whether a line break in the source is one on the page, as in what Tika makes of a document */
    static List<Block> of(Document page, boolean breaksMeant) {
        Element main = page.selectFirst("main, [role=main]");
        HtmlBlocks reading = new HtmlBlocks(ListStyles.of(page), breaksMeant);
        (main == null ? page.body() : main).traverse(reading);
        reading.close();
        return reading.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (skipping > 0 || node instanceof Element element && isSkipped(element)) {
            skipping++;
        } else if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            opens(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (skipping > 0) {
            skipping--;
        } else if (node instanceof Element element) {
            closes(element);
        }
    }

    private void opens(Element element) {
        String name = element.normalName();
        if (rowDepth > 0) {
            rowDepth++;
            breakWord(element);
            return;
        }
        switch (name) {
            case "br" -> open.append('\n');
            case "b", "strong" -> boldDepth++;
            case "tr" -> {
                close();
                kind = Block.Kind.ROW;
                rowDepth = 1;
            }
            case "ol", "ul" -> {
                close();
                lists.push(HtmlList.of(element, lists.peek(), styles));
            }
            case "li" -> item(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0');
            case "dt" -> {
                close();
                kind = Block.Kind.ENTRY;
            }
            case "dd" -> open.append('\n');
            default -> {
                if (element.isBlock() && !isOfItem(element)) {
                    close();
                } else if (element.isBlock() && !open.toString().isBlank()) {
                    open.append('\n');
                }
            }
        }
    }

    private void closes(Element element) {
        if (rowDepth > 0) {
            rowDepth--;
            cellEnds(element);
            if (rowDepth > 0) {
                return;
            }
        }
        switch (element.normalName()) {
            case "ol", "ul" -> {
                close();
                lists.poll();
            }
            case "b", "strong" -> boldDepth--;
            case "dt" -> label = Words.tidy(open.toString());
            case "dd", "tr", "li" -> close();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                close();
                kind = Block.Kind.PARAGRAPH;
            }
            default -> {
                if (element.isBlock() && !element.normalName().equals("dl") && !isOfItem(element)) {
                    close();
                }
            }
        }
    }

    private void item(Element element) {
        close();
        HtmlList list = lists.peek();
        if (list != null) {
            list.next(element);
            kind = list.holdsSections() ? Block.Kind.HEADING : list.inSection() ? Block.Kind.NUMBERED : Block.Kind.ITEM;
            label = list.label();
            level = list.holdsSections() ? Headings.DEEPEST - 1 : Math.max(0, lists.size() - 1);
        } else {
            kind = Block.Kind.ITEM;
        }
    }

    private void heading(int headingLevel) {
        boolean inItem = kind == Block.Kind.ITEM && open.toString().isBlank();
        String number = inItem ? label : "";
        close();
        if (!number.isEmpty() && !lists.isEmpty()) {
            lists.element().becomesSections();
        }
        kind = Block.Kind.HEADING;
        level = headingLevel;
        label = number;
    }

    /** Whether this is a paragraph of a list item whose words are being read: it is part of the item. */
    private boolean isOfItem(Element element) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals("li") && kind != Block.Kind.PARAGRAPH;
    }

    private void breakWord(Element element) {
        if (element.normalName().equals("br") || element.isBlock()) {
            open.append(' ');
        }
    }

    private void cellEnds(Element element) {
        if (element.normalName().equals("td") || element.normalName().equals("th")) {
            open.append('\t');
        }
    }

    private void append(String text) {
        boolean leads = boldDepth > 0
                && open.length() - boldEnd <= WIDEST_GAP
                && open.substring(boldEnd).isBlank();
        if (rowDepth > 0 || !breaksMeant) {
            for (int i = 0; i < text.length(); i++) {
                open.append(Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i));
            }
        } else {
            open.append(text);
        }
        boldEnd = leads ? open.length() : boldEnd;
    }

    private void close() {
        String words = kind == Block.Kind.ROW ? cells() : Words.tidy(open.toString());
        if (!words.isEmpty()) {
            int bold = kind == Block.Kind.PARAGRAPH
                    ? Words.tidy(open.substring(0, boldEnd)).length()
                    : 0;
            blocks.add(new Block(kind, level, label, words, new Place(0, offset), bold));
            offset += words.length() + 1;
        }
        if (!words.isEmpty() || kind == Block.Kind.ROW) {
            kind = Block.Kind.PARAGRAPH;
            level = 0;
            label = "";
            rowDepth = 0;
        }
        open.setLength(0);
        boldEnd = 0;
    }

    private String cells() {
        List<String> cells = new ArrayList<>();
        for (String cell : open.toString().split("\t", -1)) {
            cells.add(Words.tidy(cell).replace('\n', ' '));
        }
        cells.remove(cells.size() - 1);
        return cells.stream().allMatch(String::isEmpty) ? "" : String.join("\t", cells);
    }

    private static boolean isSkipped(Element element) {
        String name = element.normalName();
        boolean footnoteMark = name.equals("sup") && element.selectFirst("a[href^=#]") != null;
        boolean footnotes =
                element.hasClass("footnotes") || element.attr("role").equals("doc-endnotes");
        boolean hidden =
                element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
        boolean headingButton = name.equals("button") && element.closest("h1, h2, h3, h4, h5, h6") != null;
        return SKIPPED.contains(name) && !headingButton || footnoteMark || footnotes || hidden;
    }
}
