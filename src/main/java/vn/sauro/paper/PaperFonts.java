package vn.sauro.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** Fonts of the papers, read once and not for every paper. A set of them serves one paper at a time. */
@Component
class PaperFonts {

    /** The styles that papers are set in. */
    enum Style {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic");

        private final String file;

        Style(String file) {
            this.file = file;
        }
    }

    /** As many as papers were ever made at the same moment. */
    private final Queue<Map<Style, TrueTypeFont>> idle = new ConcurrentLinkedQueue<>();

    <T> T with(Function<Map<Style, TrueTypeFont>, T> work) {
        var waiting = idle.poll();
        var fonts = waiting == null ? read() : waiting;
        var made = work.apply(fonts);
        // Not after a failure: nobody knows what state it left them in.
        idle.add(fonts);
        return made;
    }

    private static Map<Style, TrueTypeFont> read() {
        var fonts = new EnumMap<Style, TrueTypeFont>(Style.class);
        for (var style : Style.values()) {
            fonts.put(style, read("/paper/font/LiberationSerif-" + style.file + ".ttf"));
        }
        return fonts;
    }

    private static TrueTypeFont read(String resource) {
        try (var file = PaperFonts.class.getResourceAsStream(resource)) {
            var font = new TTFParser(true).parse(new RandomAccessReadBuffer(file));
            // Ligatures, looked for anew in every word, took most of a paper's time; composed Vietnamese letters need
            // none.
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
