package vn.sauro.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Ends lines between Vietnamese words only: "ông/bà", 23/11/2026 and dossier codes stay in one piece. */
final class WordBreaks implements FSTextBreaker {

    private String text = "";
    private int at;

    @Override
    public void setText(String next) {
        text = next;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return BreakIterator.DONE;
        }
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
