package io.github.probity.bot.access.importing;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the parts of a workbook that hold its cells. A cell with a formula begins with =, as one types it. */
final class SheetXml {

    private static final int MOST_COLUMNS = 100;

    private SheetXml() {}

    private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** The strings that cells refer to by number. */
    static List<String> strings(byte[] part) throws XMLStreamException {
        List<String> strings = new ArrayList<>();
        XMLStreamReader xml = reader(part);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text.toString());
                text.setLength(0);
            }
        }
        return strings;
    }

    static List<List<String>> rows(byte[] part, List<String> strings) throws XMLStreamException {
        List<List<String>> rows = new ArrayList<>();
        XMLStreamReader xml = reader(part);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.add(row(xml, strings));
                if (rows.size() > Reading.MOST_ROWS) {
                    break;
                }
            }
        }
        return rows;
    }

    private static List<String> row(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                int column = column(xml.getAttributeValue(null, "r"), cells.size());
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell(xml, strings).strip());
            }
        }
        return cells;
    }

    /** The column that a cell's name such as C12 says, counted from 0. */
    private static int column(@org.jspecify.annotations.Nullable String name, int next) {
        int column = 0;
        for (int i = 0;
                name != null && i < name.length() && Character.isLetter(name.charAt(i)) && column < 1_000;
                i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        return column < next || column > MOST_COLUMNS ? next : column - 1;
    }

    private static String cell(XMLStreamReader xml, List<String> strings) throws XMLStreamException {
        boolean shared = "s".equals(xml.getAttributeValue(null, "t"));
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v", "t" -> value.append(xml.getElementText());
                    default -> {}
                }
            }
        }
        String text = shared ? shared(value.toString(), strings) : value.toString();
        return formula ? "=" + text : text;
    }

    private static String shared(String number, List<String> strings) {
        boolean known = number.matches("\\d{1,8}") && Integer.parseInt(number) < strings.size();
        return known ? strings.get(Integer.parseInt(number)) : "";
    }
}
