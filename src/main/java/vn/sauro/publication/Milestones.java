package vn.sauro.publication;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.paper.IssuedPaper;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/**
 * What happened to a dossier, for its applicant: chosen kinds of entries and chosen facts of them, so that nobody's name and
 * nobody's words can come along.
 */
@Component
class Milestones {

    private final Ledger ledger;
    private final Texts texts;

    Milestones(Ledger ledger, Texts texts) {
        this.ledger = ledger;
        this.texts = texts;
    }

    /**
     * @param papers of the applicant; that another one was issued is not told
     * @return the newest first
     */
    List<DossierSight.Milestone> of(String code, List<IssuedPaper> papers) {
        var own = papers.stream().map(IssuedPaper::id).collect(Collectors.toSet());
        var told = new ArrayList<DossierSight.Milestone>();
        ledger.entries(code).forEach(entry -> text(entry, own)
                .ifPresent(text -> told.add(new DossierSight.Milestone(Dates.of(entry.occurredAt()), text))));
        Collections.reverse(told);
        return told;
    }

    private Optional<String> text(LedgerEntry entry, Set<String> own) {
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case "DOSSIER_FILED" -> texts.of("publication.milestone.filed");
                    case "STATUS_CHANGED" ->
                        texts.of("publication.milestone.status." + entry.facts().get("to"));
                    case "PAPER_ISSUED" ->
                        own.contains(String.valueOf(entry.facts().get("paper"))) ? paper(entry) : null;
                    case "DEADLINE_MOVED" ->
                        entry.facts().get("deadline").equals(entry.caseCode()) ? moved(entry) : null;
                    case "PART_DELIVERED" ->
                        texts.of("publication.milestone.part", entry.facts().get("product"));
                    case "FEE_DUE", "FEE_RECOUNTED" -> amount("publication.milestone.fee-due", entry);
                    case "FEE_PAID" -> amount("publication.milestone.fee-paid", entry);
                    case "FEE_EXEMPTED" -> texts.of("publication.milestone.fee-exempted");
                    case "OBLIGATION_DUE" -> amount("publication.milestone.obligation-due", entry);
                    case "OBLIGATION_PAID" -> amount("publication.milestone.obligation-paid", entry);
                    case "NOTICE_POSTED" -> texts.of("publication.milestone.notice-posted");
                    case "NOTICE_ENDED" -> texts.of("publication.milestone.notice-ended");
                    case "LOOKUP_CODE_RENEWED" -> texts.of("publication.milestone.secret-renewed");
                    case "DOSSIER_RATED" -> texts.of("publication.milestone.rated");
                    default -> null;
                });
    }

    private String paper(LedgerEntry entry) {
        return texts.of(
                "publication.milestone.paper",
                entry.facts().get("title"),
                entry.facts().get("number"));
    }

    private String amount(String key, LedgerEntry entry) {
        return texts.of(key, new BigDecimal(String.valueOf(entry.facts().get("amount"))));
    }

    private String moved(LedgerEntry entry) {
        return texts.of(
                "publication.milestone.moved",
                shown(entry.facts().get("from")),
                shown(entry.facts().get("to")));
    }

    private static String shown(Object instant) {
        return Dates.of(Instant.parse(String.valueOf(instant)));
    }
}
