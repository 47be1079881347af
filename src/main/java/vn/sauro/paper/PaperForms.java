package vn.sauro.paper;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.shared.PolicyFile;
import vn.sauro.shared.Refusal;

/** The forms of {@code policy/papers.csv}: numbers and titles change with the circulars, so they are dated rows. */
@Component
public class PaperForms {

    private final List<PaperForm> forms = PolicyFile.read("policy/papers.csv").stream()
            .map(row -> new PaperForm(
                    PaperKind.valueOf(row.get("kind")),
                    row.get("number"),
                    row.get("title"),
                    row.get("symbol"),
                    row.get("legal_basis"),
                    PolicyFile.date(row, "valid_from"),
                    PolicyFile.date(row, "valid_to")))
            .toList();

    /** @throws Refusal {@code paper.form-missing} when the law knows no such form on that day */
    public PaperForm on(PaperKind kind, LocalDate day) {
        return forms.stream()
                .filter(form -> form.kind() == kind && !day.isBefore(form.validFrom()))
                .filter(form -> form.validTo() == null || !day.isAfter(form.validTo()))
                .findFirst()
                .orElseThrow(() -> Refusal.of("paper.form-missing", kind.name(), day));
    }
}
