package vn.sauro.shared.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Repeats the text of a merged cell in every cell that it covers: a programme written once over its twenty tasks. */
final class MergedCells extends DefaultHandler {

    private static final int MOST = 20_000;

    private final List<CellRangeAddress> upcoming = new ArrayList<>();
    private final Map<CellRangeAddress, String> open = new HashMap<>();
    private int next;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        if ("mergeCell".equals(name)) {
            if (upcoming.size() == MOST) {
                throw new SAXException("more than " + MOST + " merged cells");
            }
            upcoming.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
        }
    }

    @Override
    public void endDocument() {
        upcoming.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
    }

    /** @param number row number from 1; rows come in order */
    List<String> fill(int number, List<String> cells) {
        var row = number - 1;
        while (next < upcoming.size() && upcoming.get(next).getFirstRow() <= row) {
            var range = upcoming.get(next++);
            open.put(range, range.getFirstRow() == row ? at(cells, range.getFirstColumn()) : "");
        }
        open.keySet().removeIf(range -> range.getLastRow() < row);
        if (open.isEmpty() || cells.stream().allMatch(String::isBlank)) {
            return cells;
        }
        var filled = new ArrayList<>(cells);
        open.forEach((range, text) -> spread(filled, range, text));
        return filled;
    }

    private static void spread(List<String> cells, CellRangeAddress range, String text) {
        // A range may reach to the last of 16,384 columns; no table of ours does.
        var last = Math.min(range.getLastColumn(), SheetScan.WIDEST - 1);
        for (var column = range.getFirstColumn(); column <= last; column++) {
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, text);
        }
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
