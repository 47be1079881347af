package vn.sauro.shared.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The table of texts that the cells of a workbook point into; phonetic hints left out, sizes stated by the file not believed. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inHint;

    static List<String> of(XSSFReader reader) throws IOException, SAXException, InvalidFormatException {
        var part = reader.getSharedStringsData();
        var handler = new SharedTexts();
        if (part != null) {
            Xml.parse(part, handler);
        }
        return handler.texts;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inHint = true;
            case "t" -> inText = !inHint;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> inHint = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    @Override
    public void characters(char[] chars, int start, int length) {
        if (inText) {
            text.append(chars, start, length);
        }
    }
}
