package vn.sauro.duty;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Unit;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/**
 * The ledger of a case, told in sentences of the reader's language. Each module tells its own kinds of entries in its bundle:
 * {@code <module>.timeline.<KIND>}, with facts of the entry in square brackets, and {@code <module>.code.<code>} for codes.
 */
@Component
public class Timeline {

    /** One entry in words; {@code actor} is null where the platform acted. */
    public record Line(Instant at, String kind, String text, String actor, String unit) {}

    private static final Pattern CODE = Pattern.compile("\\w{2,30}");
    /** Whole dong; the record keeps decimal numbers as texts. */
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,18}");

    private static final String SEAT = "[position], [unit]";
    private static final Pattern FACTS = Pattern.compile(Pattern.quote(SEAT) + "|\\[(\\w+)]");

    private final Ledger ledger;
    private final Organization organization;
    private final Texts texts;
    private final List<String> modules;

    Timeline(
            Ledger ledger,
            Organization organization,
            Texts texts,
            @Value("${spring.messages.basename}") List<String> bundles) {
        this.ledger = ledger;
        this.organization = organization;
        this.texts = texts;
        this.modules = bundles.stream()
                .map(bundle -> bundle.substring(bundle.lastIndexOf('/') + 1))
                .toList();
    }

    public List<Line> of(String caseCode) {
        return ledger.entries(caseCode).stream().map(this::line).toList();
    }

    private Line line(LedgerEntry entry) {
        var template = words(".timeline." + entry.kind()).orElse(entry.kind());
        // One pass: a name that has brackets itself is not read again.
        var text = FACTS.matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1) == null ? seat(entry) : said(match.group(1), value(entry, match.group(1)))));
        return new Line(entry.occurredAt(), entry.kind(), text, entry.actor(), unit(entry.facts()));
    }

    /** What a position is called often says of which unit. */
    private String seat(LedgerEntry entry) {
        var position = said(entry.facts().get("position"));
        return Holder.inUnit(position, said(entry.facts().get("unit")));
    }

    /** Names that people gave stand beside the chain, everything else in it. */
    private static Object value(LedgerEntry entry, String name) {
        return entry.facts().containsKey(name)
                ? entry.facts().get(name)
                : entry.personal().get(name);
    }

    private String said(String name, Object fact) {
        return name.equals("amount") && AMOUNT.matcher(String.valueOf(fact)).matches()
                ? texts.of("duty.timeline-amount", new BigDecimal(String.valueOf(fact)))
                : said(fact);
    }

    private String said(Object fact) {
        if (fact instanceof List<?> list) {
            return String.join(", ", list.stream().map(this::said).toList());
        }
        var text = String.valueOf(fact == null ? "" : fact);
        return name(text);
    }

    /** Codes of units, positions and outcomes become names, instants become dates; everything else stays as it is. */
    private String name(String text) {
        return organization
                .findPosition(text)
                .map(Position::title)
                .or(() -> organization.findUnit(text).map(Unit::name))
                .map(name -> name.in(LocaleContextHolder.getLocale()))
                .orElseGet(() -> coded(text));
    }

    private String coded(String text) {
        return CODE.matcher(text).matches() ? words(".code." + text).orElse(text) : dated(text);
    }

    private Optional<String> words(String ending) {
        return modules.stream()
                .map(module -> module + ending)
                .filter(this::known)
                .findFirst()
                .map(texts::of);
    }

    private boolean known(String key) {
        return !texts.of(key).equals(key);
    }

    private static String dated(String text) {
        try {
            return text.length() >= 20 && text.endsWith("Z") ? Dates.of(Instant.parse(text)) : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private String unit(Map<String, Object> facts) {
        var unit = facts.get("unit");
        return unit == null ? null : name(unit.toString());
    }
}
