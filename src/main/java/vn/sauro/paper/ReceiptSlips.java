package vn.sauro.paper;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Fees;
import vn.sauro.organization.Organization;
import vn.sauro.paper.PaperData.Part;
import vn.sauro.paper.PaperData.ReceiptSlip;
import vn.sauro.shared.Refusal;

/**
 * Slip 01. The platform keeps it without the look-up code, of which it has only the hash; the applicant's copy, made while the
 * code is known, has the code printed on it and is kept nowhere (ADR on papers).
 */
@Component
public class ReceiptSlips {

    private static final String RECEIVES = "ONE_STOP_OFFICER";
    private static final String HANDS_IN = "Người nộp hồ sơ";

    private final Papers papers;
    private final Dossiers dossiers;
    private final Addressees addressees;
    private final Letterheads letterheads;
    private final Catalogue catalogue;
    private final StaffRoles staff;
    private final Organization organization;
    private final Fees fees;
    private final LookupPage lookup;
    private final Clock clock;

    ReceiptSlips(
            Papers papers,
            Dossiers dossiers,
            Addressees addressees,
            Letterheads letterheads,
            Catalogue catalogue,
            StaffRoles staff,
            Organization organization,
            Fees fees,
            LookupPage lookup,
            Clock clock) {
        this.papers = papers;
        this.dossiers = dossiers;
        this.addressees = addressees;
        this.letterheads = letterheads;
        this.catalogue = catalogue;
        this.staff = staff;
        this.organization = organization;
        this.fees = fees;
        this.lookup = lookup;
        this.clock = clock;
    }

    IssuedPaper issue(String code) {
        var dossier = dossiers.get(code);
        var agency = dossier.receivingUnit();
        return papers.issue(code, PaperKind.RECEIPT_SLIP, agency, letterheads.signed(agency, HANDS_IN), slip(dossier));
    }

    /**
     * @param secret look-up code as the applicant or the counter typed it
     * @return the slip as issued, with the look-up code on it and, where its appointment no longer counts, a remark
     * @throws Refusal {@code paper.slip-unknown} before the dossier is accepted, {@code paper.secret-wrong}
     */
    @Transactional
    public byte[] applicantsCopy(String code, String secret) {
        if (secret == null || !dossiers.opens(code, secret)) {
            throw Refusal.ofField("secret", "paper.secret-wrong");
        }
        var issued = papers.of(code).stream()
                .filter(paper -> paper.kind() == PaperKind.RECEIPT_SLIP)
                .findFirst()
                .orElseThrow(() -> Refusal.of("paper.slip-unknown", code));
        var dossier = dossiers.get(code);
        var frame = letterheads.signedBy(issued.agency(), issued.issuedBy(), HANDS_IN, issued.issuedAt());
        return papers.render(
                PaperKind.RECEIPT_SLIP,
                frame.numbered(issued.number()),
                slip(dossier).printedAgain(SlipRemarks.of(dossier, clock.instant()), secret.strip()));
    }

    private ReceiptSlip slip(Dossier dossier) {
        var terms = catalogue.pinned(dossier.versionId(), dossier.overrideId()).terms();
        return new ReceiptSlip(
                dossier.code(),
                addressees.of(dossier.code()),
                dossier.procedureName(),
                dossier.procedureCode(),
                letterheads.nameOf(dossier.resolvingUnit()),
                dossiers.components(dossier.code()).stream()
                        .map(part -> new Part(
                                part.no(), part.name(), PaperWords.kind(part.copyKind()), part.copies(), part.note()))
                        .toList(),
                dossier.acceptedAt() == null ? dossier.filedAt() : dossier.acceptedAt(),
                dossier.originalDueAt(),
                terms.amount() == null ? "…" : PaperWords.term(terms.amount(), terms.unit()),
                fees.of(dossier.code()).stream().map(PaperWords::fee).toList(),
                counter(dossier.receivingUnit()).orElseGet(() -> letterheads.nameOf(dossier.receivingUnit())),
                lookup.address(),
                lookup.link(dossier.code()),
                null,
                null);
    }

    private Optional<String> counter(String unit) {
        return staff.position(unit, RECEIVES)
                .flatMap(organization::findPosition)
                .map(position -> letterheads.nameOf(position.unitCode()));
    }
}
