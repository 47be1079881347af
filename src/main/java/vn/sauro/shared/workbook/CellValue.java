package vn.sauro.shared.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.SAXException;

/** What a person sees in a cell, as text: dates as {@code dd/MM/yyyy}, numbers without exponent or needless zeros. */
final class CellValue {

    /** Stands for a formula whose result the file does not hold; shaped like a spreadsheet's own error values. */
    static final String NOT_COMPUTED = "#FORMULA?";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final WorkbookOutline outline;
    private final List<String> strings;

    CellValue(WorkbookOutline outline, List<String> strings) {
        this.outline = outline;
        this.strings = strings;
    }

    String text(String type, int style, boolean formula, String raw) throws SAXException {
        if (raw.isEmpty()) {
            return formula ? NOT_COMPUTED : "";
        }
        try {
            return switch (type == null ? "n" : type) {
                case "s" -> strings.get(Integer.parseInt(raw.strip()));
                case "n" -> number(raw.strip(), style);
                case "b" -> "1".equals(raw.strip()) ? "TRUE" : "FALSE";
                case "d" -> LocalDate.parse(raw.strip().substring(0, 10)).format(DATE);
                default -> raw;
            };
        } catch (RuntimeException e) {
            throw new SAXException(e);
        }
    }

    private String number(String raw, int style) {
        var number = new BigDecimal(raw);
        if (Math.abs((long) number.precision() - number.scale()) > 15 || number.scale() > 30) {
            // 1E999999999 is four bytes in the file and a gigabyte written out.
            return raw;
        }
        if (outline.isDate(style) && DateUtil.isValidExcelDate(number.doubleValue())) {
            return DateUtil.getLocalDateTime(number.doubleValue(), outline.from1904())
                    .toLocalDate()
                    .format(DATE);
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
