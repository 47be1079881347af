package vn.sauro.paper;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Renders papers. */
@Component
public class Papers {

    private final PaperForms forms;
    private final PaperLayout layout;
    private final PdfWriter pdf;
    private final Clock clock;

    Papers(PaperForms forms, PaperLayout layout, PdfWriter pdf, Clock clock) {
        this.forms = forms;
        this.layout = layout;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** @return the paper as PDF, in the form that is valid on the frame's day; nothing is stored */
    public byte[] render(PaperKind kind, PaperFrame frame, PaperData data) {
        return pdf.write(layout.lay(forms.on(kind, frame.day()), frame, data), clock.instant());
    }
}
