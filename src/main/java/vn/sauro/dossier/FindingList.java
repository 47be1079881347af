package vn.sauro.dossier;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.Texts;

/** What the steps of a dossier found so far, in words, for whoever proposes, decides, signs or corrects after them. */
@Component
@Transactional(readOnly = true)
public class FindingList {

    /**
     * What one step found.
     *
     * @param step name of its task
     */
    public record Finding(Instant at, String step, List<Line> lines) {}

    /** A field of the step's form and what was entered there. */
    public record Line(String label, String value) {}

    private static final Set<String> CODED = Set.of("originBasis", "planningResult", "proposal", "siteResult");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String ISO_DAY = "\\d{4}-\\d{2}-\\d{2}";

    private final Ledger ledger;
    private final Texts texts;

    FindingList(Ledger ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /** @return in order, in the reader's language */
    public List<Finding> of(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals("STEP_FOUND"))
                .map(this::finding)
                .toList();
    }

    private Finding finding(LedgerEntry entry) {
        var found = (Map<?, ?>) entry.facts().get("found");
        var lines = found.entrySet().stream()
                .map(each -> new Line(
                        texts.of("dossier.found." + each.getKey()),
                        said(each.getKey().toString(), each.getValue())))
                .toList();
        return new Finding(entry.occurredAt(), String.valueOf(entry.facts().get("name")), lines);
    }

    private String said(String field, Object value) {
        if (CODED.contains(field)) {
            return texts.of("dossier.found." + field + "." + value);
        }
        if (value instanceof Number number) {
            return NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(new BigDecimal(number.toString()));
        }
        var text = value.toString();
        return text.matches(ISO_DAY) ? DAY.format(LocalDate.parse(text)) : text;
    }
}
