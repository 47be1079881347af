package vn.sauro.paper;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Turns data into a PDF in the form that is valid on the frame's day. */
@Component
class PaperPrinter {

    private final PaperForms forms;
    private final PaperLayout layout;
    private final PdfWriter pdf;
    private final Clock clock;

    PaperPrinter(PaperForms forms, PaperLayout layout, PdfWriter pdf, Clock clock) {
        this.forms = forms;
        this.layout = layout;
        this.pdf = pdf;
        this.clock = clock;
    }

    byte[] print(PaperKind kind, PaperFrame frame, PaperData data) {
        return pdf.write(layout.lay(forms.on(kind, frame.day()), frame, data), clock.instant());
    }
}
