package vn.sauro.paper;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="application/x-qr" data-text="…">} as a QR code of squares, sharp at any size. */
final class QrCode implements FSObjectDrawerFactory, FSObjectDrawer {

    /** Quiet zone that the standard (ISO/IEC 18004) asks for, in modules. */
    private static final int MARGIN = 4;

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName()) && "application/x-qr".equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return isReplacedObject(element) ? this : null;
    }

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(element.getAttribute("data-text"), Ecc.MEDIUM);
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
                    var side = Math.min(width, height) / dotsPerPixel / (code.size + 2 * MARGIN);
                    g.setColor(Color.BLACK);
                    g.fill(squares(code, side));
                });
        return null;
    }

    /** One shape for all squares: painted one by one, hairlines would show between them. */
    private static Shape squares(io.nayuki.qrcodegen.QrCode code, double side) {
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                if (code.getModule(column, row)) {
                    shape.append(
                            new Rectangle2D.Double((column + MARGIN) * side, (row + MARGIN) * side, side, side), false);
                }
            }
        }
        return shape;
    }
}
