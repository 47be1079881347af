package vn.sauro.shared.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What must be known of a workbook before its cells make sense.
 *
 * @param visibleSheets the sheets that a person sees, in order
 * @param from1904 whether day numbers count from 1904 (old Macintosh workbooks)
 * @param dateStyles by number of the cell style: whether numbers in it are dates
 */
record WorkbookOutline(List<VisibleSheet> visibleSheets, boolean from1904, List<Boolean> dateStyles) {

    static WorkbookOutline of(XSSFReader reader) throws IOException, SAXException, InvalidFormatException {
        var sheets = new SheetList();
        Xml.parse(reader.getWorkbookData(), sheets);
        var styles = new StyleList();
        var part = reader.getStylesData();
        if (part != null) {
            Xml.parse(part, styles);
        }
        return new WorkbookOutline(sheets.visible, sheets.from1904, styles.dates);
    }

    /** @param id relation id within the package */
    record VisibleSheet(String id, String name) {}

    boolean isDate(int style) {
        return style < dateStyles.size() && dateStyles.get(style);
    }

    private static final class SheetList extends DefaultHandler {

        private final List<VisibleSheet> visible = new ArrayList<>();
        private boolean from1904;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if ("workbookPr".equals(name)) {
                from1904 = List.of("1", "true").contains(String.valueOf(attributes.getValue("date1904")));
            } else if ("sheet".equals(name)
                    && !String.valueOf(attributes.getValue("state")).endsWith("idden")) {
                visible.add(new VisibleSheet(
                        attributes.getValue(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"),
                        attributes.getValue("name")));
            }
        }
    }

    private static final class StyleList extends DefaultHandler {

        private final Map<Integer, String> formats = new HashMap<>();
        private final List<Boolean> dates = new ArrayList<>();
        private boolean inCellFormats;

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            switch (name) {
                case "numFmt" -> formats.put(number(attributes, "numFmtId"), attributes.getValue("formatCode"));
                case "cellXfs" -> inCellFormats = true;
                case "xf" -> {
                    if (inCellFormats) {
                        dates.add(isDate(number(attributes, "numFmtId")));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) {
            if ("cellXfs".equals(name)) {
                inCellFormats = false;
            }
        }

        private boolean isDate(int format) {
            var code = formats.containsKey(format) ? formats.get(format) : BuiltinFormats.getBuiltinFormat(format);
            return code != null && DateUtil.isADateFormat(format, code);
        }

        private static int number(Attributes attributes, String name) {
            var text = attributes.getValue(name);
            return text == null ? 0 : Integer.parseInt(text);
        }
    }
}
