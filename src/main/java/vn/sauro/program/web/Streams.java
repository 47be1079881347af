package vn.sauro.program.web;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Bodies written while they are sent: that happens on another thread, which must speak the language of the request. */
final class Streams {

    private Streams() {}

    interface Body {
        void write(OutputStream out) throws IOException;
    }

    static StreamingResponseBody inLanguageOfRequest(Body body) {
        var language = LocaleContextHolder.getLocaleContext();
        return out -> {
            LocaleContextHolder.setLocaleContext(language);
            try {
                body.write(out);
            } finally {
                LocaleContextHolder.resetLocaleContext();
            }
        };
    }
}
