package vn.sauro.shared.workbook;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The rows of one sheet as lists of texts, empty where a cell is missing. */
final class SheetHandler extends DefaultHandler {

    /** Receives one row; its number counts from 1. */
    interface Rows {
        void row(int number, List<String> cells);
    }

    private final CellValue values;
    private final Rows rows;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row;
    private int column;
    private boolean inValue;
    private boolean formula;
    private String type;
    private int style;

    SheetHandler(WorkbookOutline outline, List<String> strings, Rows rows) {
        this.values = new CellValue(outline, strings);
        this.rows = rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> openRow(attributes.getValue("r"));
            case "c" -> openCell(attributes);
            case "f" -> formula = true;
            case "v", "t" -> inValue = true;
            case "rPh" -> throw new SAXException("phonetic text in a cell");
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inValue) {
            text.append(chars, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> closeCell();
            case "row" -> rows.row(row, List.copyOf(cells));
            default -> {}
        }
    }

    private void openRow(String reference) throws SAXException {
        var number = reference == null ? row + 1 : Integer.parseInt(reference);
        if (number <= row) {
            throw new SAXException("row " + number + " after row " + row);
        }
        row = number;
        column = -1;
        cells.clear();
    }

    private void openCell(Attributes attributes) {
        var reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        type = attributes.getValue("t");
        style = attributes.getValue("s") == null ? 0 : Integer.parseInt(attributes.getValue("s"));
        formula = false;
        text.setLength(0);
    }

    private void closeCell() throws SAXException {
        if (column < 0 || column >= SheetScan.WIDEST) {
            return;
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, values.text(type, style, formula, text.toString()));
    }
}
