package vn.sauro.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.document.Documents;
import vn.sauro.dossier.FeePayments;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.Payments;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** What an applicant does on an open dossier himself: hand in what was missing, say that he paid, take the dossier back. */
@Component
@Transactional
public class ApplicantActions {

    /** A file as the browser sent it. */
    public record Upload(String name, byte[] content) {}

    private static final int MOST_FILES = 10;
    private static final int LONGEST_NAME = 200;

    private final Supplements supplements;
    private final Obligations obligations;
    private final Payments payments;
    private final FeePayments fees;
    private final Withdrawals withdrawals;
    private final Documents documents;

    ApplicantActions(
            Supplements supplements,
            Obligations obligations,
            Payments payments,
            FeePayments fees,
            Withdrawals withdrawals,
            Documents documents) {
        this.supplements = supplements;
        this.obligations = obligations;
        this.payments = payments;
        this.fees = fees;
        this.withdrawals = withdrawals;
        this.documents = documents;
    }

    /** @return what the applicant is asked for now */
    @Transactional(readOnly = true)
    public Optional<SupplementRequest> asked(String code) {
        return supplements.of(code).stream()
                .filter(request -> request.state() == SupplementRequest.State.OPEN)
                .findFirst();
    }

    /** @return what the applicant is to pay now */
    @Transactional(readOnly = true)
    public Optional<Obligation> owed(String code) {
        return obligations.due(code);
    }

    /** @return whether the applicant may take the dossier back */
    @Transactional(readOnly = true)
    public boolean mayWithdraw(String code) {
        return withdrawals.possible(code);
    }

    /**
     * Files and the word that they are there come together or not at all.
     *
     * @throws Refusal for a bad file, too many or none, or when nothing was asked
     */
    public void supplement(String code, List<Upload> uploads) {
        if (uploads.isEmpty()) {
            throw Refusal.ofField("file", "publication.supplement-empty");
        }
        if (uploads.size() > MOST_FILES) {
            throw Refusal.ofField("file", "publication.supplement-files", MOST_FILES);
        }
        uploads.forEach(upload -> documents.check(upload.name(), upload.content()));
        var handedIn = new ArrayList<HandedIn>();
        for (var upload : uploads) {
            var kept = documents.add(code, upload.name(), null, upload.content(), Documents.APPLICANT);
            handedIn.add(new HandedIn(handedIn.size() + 1, kept.name(), CopyKind.ELECTRONIC.name(), 1, null));
        }
        supplements.submit(code, handedIn);
    }

    /**
     * The applicant says that he paid elsewhere; the counter looks before it counts.
     *
     * @param reference number of the transfer
     */
    public void paid(String code, String reference) {
        var owed = owed(code).orElseThrow(() -> Refusal.of("publication.nothing-owed"));
        payments.report(code, Words.required("reference", reference, LONGEST_NAME), owed.amount());
    }

    /** As {@link #paid}, for the fees of the procedure. */
    public void feesPaid(String code, String reference) {
        fees.report(code, reference);
    }

    public void withdraw(String code, String because) {
        withdrawals.request(code, because);
    }
}
