package vn.sauro.webapp.counter;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;

/** A QR code as the path of an SVG, sharp at any size and printed without images. */
final class QrSvg {

    /** Quiet zone that the standard (ISO/IEC 18004) asks for, in modules. */
    private static final int MARGIN = 4;

    private final QrCode code;

    QrSvg(String text) {
        this.code = QrCode.encodeText(text, Ecc.MEDIUM);
    }

    /** @return side of the view box, in modules */
    public int side() {
        return code.size + 2 * MARGIN;
    }

    /** @return the dark modules as data of one path */
    public String path() {
        var path = new StringBuilder();
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    path.append('M')
                            .append(column + MARGIN)
                            .append(',')
                            .append(row + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
