package vn.sauro.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader of a PDF gets: text, pictures, properties. */
public final class Pdf {

    /** Pictures for people to look at. */
    private static final Path PICTURES = Path.of("target", "papers");

    private Pdf() {}

    /** What one wants to know of a PDF. */
    public interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    public static <T> T read(byte[] pdf, Reading<T> reading) {
        try (var document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return all text; line breaks, which only the layout makes, as single spaces */
    public static String text(byte[] pdf) {
        return read(pdf, document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    public static BufferedImage page(byte[] pdf, int index) {
        return read(pdf, document -> new PDFRenderer(document).renderImageWithDPI(index, 110, ImageType.RGB));
    }

    public static void picture(byte[] pdf, String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".pdf"), pdf);
            ImageIO.write(page(pdf, 0), "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
