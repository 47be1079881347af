package vn.sauro.paper;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierLetter;
import vn.sauro.dossier.DossierNotice;
import vn.sauro.dossier.Dossiers;
import vn.sauro.paper.PaperData.ApologyExtension;
import vn.sauro.paper.PaperData.RefusalNotice;
import vn.sauro.paper.PaperData.StopNotice;
import vn.sauro.paper.PaperData.SupplementRequest;

/** Issues the paper that belongs to what happens to a dossier, in the same transaction. */
@Component
class DossierPapers {

    private final Papers papers;
    private final ReceiptSlips slips;
    private final ControlSlips controls;
    private final Dossiers dossiers;
    private final Addressees addressees;
    private final Letterheads letterheads;
    private final Clock clock;

    DossierPapers(
            Papers papers,
            ReceiptSlips slips,
            ControlSlips controls,
            Dossiers dossiers,
            Addressees addressees,
            Letterheads letterheads,
            Clock clock) {
        this.papers = papers;
        this.slips = slips;
        this.controls = controls;
        this.dossiers = dossiers;
        this.addressees = addressees;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @EventListener
    void issue(DossierNotice notice) {
        switch (notice.kind()) {
            case RECEIVED -> slips.issue(notice.code());
            case RETURNED -> control(dossiers.get(notice.code()));
            default -> {
                // The other notices go with a letter, or with no paper at all.
            }
        }
    }

    @EventListener
    void issue(DossierLetter letter) {
        var dossier = dossiers.get(letter.code());
        var name = dossier.procedureName();
        var to = addressees.of(dossier.code());
        if (letter instanceof DossierLetter.Supplement asked) {
            var stage = asked.atReceipt() ? "khi tiếp nhận" : "trong quá trình giải quyết";
            issue(
                    dossier,
                    PaperKind.SUPPLEMENT_REQUEST,
                    asked.atReceipt(),
                    new SupplementRequest(
                            dossier.code(),
                            to,
                            name,
                            stage,
                            asked.items(),
                            asked.reason(),
                            asked.guidance(),
                            asked.replyBy()));
        } else if (letter instanceof DossierLetter.Refusal refused) {
            issue(
                    dossier,
                    PaperKind.REFUSAL_NOTICE,
                    refused.atReceipt(),
                    new RefusalNotice(
                            dossier.code(), to, name, refused.atReceipt(), refused.reason(), refused.legalBasis()));
        } else if (letter instanceof DossierLetter.Apology apology) {
            issue(
                    dossier,
                    PaperKind.APOLOGY_EXTENSION,
                    false,
                    new ApologyExtension(
                            dossier.code(),
                            to,
                            name,
                            dossier.acceptedAt(),
                            dossier.originalDueAt(),
                            letterheads.nameOf(apology.responsibleUnit()),
                            apology.reason(),
                            apology.newDue(),
                            Math.max(1, dossier.reappointments())));
        } else if (letter instanceof DossierLetter.Stop stop) {
            issue(
                    dossier,
                    PaperKind.STOP_NOTICE,
                    false,
                    new StopNotice(
                            dossier.code(), to, name, clock.instant(), stop.reason(), stop.stage(), stop.fees()));
        }
    }

    /** What is asked or refused at the counter is the receiving agency's, everything later the settling agency's. */
    private void issue(Dossier dossier, PaperKind kind, boolean atReceipt, PaperData data) {
        var agency = atReceipt ? dossier.receivingUnit() : dossier.resolvingUnit();
        papers.issue(dossier.code(), kind, agency, letterheads.signed(agency, null), data);
    }

    private void control(Dossier dossier) {
        papers.issue(
                dossier.code(),
                PaperKind.CONTROL_SLIP,
                dossier.resolvingUnit(),
                letterheads.unsigned(dossier.resolvingUnit()),
                controls.of(dossier, clock.instant()));
    }
}
