package vn.sauro.publication;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as one path of an SVG: sharp on every screen and printer, and no file to fetch. */
public record QrPicture(int side, String path) {

    /** Quiet zone that the standard (ISO/IEC 18004) asks for, in modules. */
    private static final int MARGIN = 4;

    public static QrPicture of(String text) {
        var code = QrCode.encodeText(text, Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + MARGIN)
                            .append(' ')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrPicture(code.size + 2 * MARGIN, path.toString());
    }
}
