package io.github.probity.bot.access.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;

/**
 * The first sheet of an Office Open XML workbook (ECMA-376), as rows of text. Unpacks no more than its limit, whatever the
 * file says of itself, and follows nothing that it refers to.
 */
final class Workbook {

    private static final int LARGEST_UNPACKED = 60_000_000;
    private static final String STRINGS = "xl/sharedStrings.xml";
    private static final String SHEETS = "xl/worksheets/sheet";

    private Workbook() {}

    /** @throws UnreadableRegister if it is no workbook, or unpacks to too much */
    static List<List<String>> rows(byte[] file) {
        try {
            Map<String, byte[]> parts = parts(file);
            String first = parts.keySet().stream()
                    .filter(name -> name.startsWith(SHEETS))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableRegister("workbook", ""));
            byte[] shared = parts.get(STRINGS);
            List<String> strings = shared == null ? new ArrayList<>() : SheetXml.strings(shared);
            byte[] sheet = parts.get(first);
            return sheet == null ? List.of() : SheetXml.rows(sheet, strings);
        } catch (IOException | XMLStreamException unreadable) {
            throw new UnreadableRegister("workbook", "");
        }
    }

    /** The sheets and the strings, by name; the first sheet first. */
    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        int left = LARGEST_UNPACKED;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(STRINGS) || entry.getName().startsWith(SHEETS)) {
                    byte[] part = zip.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new UnreadableRegister("large", "");
                    }
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }
}
