package io.github.probity.nlp.policy.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The list of contents: what the document itself names as its headings.
 *
 * @param titles the entries, folded, without page numbers
 * @param begin index of its first block
 * @param end index after its last block; equal to {@code begin} where there is no such list
 */
record Contents(Set<String> titles, int begin, int end) {
    private static final Set<String> NAMES =
            Set.of("contents", "table of contents", "list of contents", "index", "in this policy", "on this page");
    private static final int FEWEST_ENTRIES = 3;
    private static final Contents NONE = new Contents(Set.of(), 0, 0);

    static Contents in(List<Block> blocks) {
        Map<String, Integer> lastSeen = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().length() < 150) {
                lastSeen.put(Words.folded(blocks.get(i).text()), i);
            }
        }
        int i = 0;
        while (i < (blocks.size() + 1) / 2) {
            boolean begins = isName(blocks.get(i)) || paged(blocks.get(i)) >= 1;
            Contents contents = begins ? from(blocks, i, lastSeen) : NONE;
            if (contents.titles.size() >= FEWEST_ENTRIES) {
                return contents;
            }
            i = Math.max(i + 1, contents.end);
        }
        return NONE;
    }

    /** Whether the contents list names this heading. */
    boolean name(String heading) {
        return titles.contains(Words.folded(heading));
    }

    boolean exist() {
        return end > begin;
    }

    /** The blocks without the list. */
    List<Block> removedFrom(List<Block> blocks) {
        List<Block> rest = new ArrayList<>(blocks.subList(0, begin));
        rest.addAll(blocks.subList(end, blocks.size()));
        return rest;
    }

    private static Contents from(List<Block> blocks, int begin, Map<String, Integer> lastSeen) {
        Set<String> titles = new HashSet<>();
        int end = begin;
        int entries = 0;
        boolean named = isName(blocks.get(begin));
        while (end < blocks.size() && (end == begin && named || areEntries(blocks.get(end), end, titles, lastSeen))) {
            entries += paged(blocks.get(end));
            collect(blocks.get(end), titles);
            end++;
        }
        return new Contents(named || entries >= FEWEST_ENTRIES ? titles : Set.of(), begin, end);
    }

    private static boolean areEntries(Block block, int at, Set<String> titles, Map<String, Integer> lastSeen) {
        return block.text().length() < 20_000
                && block.text().lines().allMatch(line -> isEntry(line.replace('\t', ' '), at, titles, lastSeen));
    }

    private static boolean isEntry(String line, int at, Set<String> titles, Map<String, Integer> lastSeen) {
        String title = Words.folded(PageNumber.before(line));
        boolean stray = line.strip().length() <= 3;
        boolean comesLater = lastSeen.getOrDefault(title, -1) > at && !titles.contains(title);
        return stray || line.length() < 150 && (PageNumber.ends(line) || comesLater);
    }

    private static void collect(Block block, Set<String> titles) {
        block.text()
                .lines()
                .filter(line ->
                        !NAMES.contains(Words.folded(line)) && line.strip().length() > 3)
                .forEach(line -> {
                    titles.add(Words.folded(PageNumber.before(line)));
                    Marker marker = Marker.at(line);
                    if (marker.form() == Marker.Form.NUMBER) {
                        titles.add(Words.folded(PageNumber.before(marker.rest(line))));
                    }
                });
    }

    private static int paged(Block block) {
        return block.text().length() > 20_000
                ? 0
                : (int) block.text().lines().filter(PageNumber::ends).count();
    }

    private static boolean isName(Block block) {
        int lineEnd = block.text().indexOf('\n');
        String first = lineEnd < 0 ? block.text() : block.text().substring(0, lineEnd);
        return first.length() < 30 && NAMES.contains(Words.folded(first));
    }
}
