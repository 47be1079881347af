package vn.sauro.dossier;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be entered at the counter for a dossier as it stands now. */
@Component
@Transactional(readOnly = true)
public class CounterAgenda {

    /**
     * @param asked what the applicant was asked to supplement, or null
     * @param owed what the applicant has to pay, or null
     * @param feesDue fees that should have been paid with the dossier and were not, in whole dong
     * @param noticeHangs whether anybody may object to a public notice
     * @param consentAwaited whether the household has yet to answer
     * @param withdrawable whether the applicant may take the dossier back
     */
    public record Items(
            SupplementRequest asked,
            Obligation owed,
            BigDecimal feesDue,
            boolean noticeHangs,
            boolean consentAwaited,
            boolean withdrawable) {

        public boolean empty() {
            return nothingAwaited() && !withdrawable;
        }

        /** @return whether nobody has to do anything: there is only what the applicant may do at any time */
        public boolean onlyWithdrawable() {
            return nothingAwaited() && withdrawable;
        }

        private boolean nothingAwaited() {
            return asked == null && owed == null && feesDue.signum() == 0 && !noticeHangs && !consentAwaited;
        }
    }

    private static final Items ENDED = new Items(null, null, BigDecimal.ZERO, false, false, false);

    private final DossierAccess access;
    private final Counters counters;
    private final Supplements supplements;
    private final Obligations obligations;
    private final FeePayments fees;
    private final PublicNotices notices;
    private final HouseholdConsents consents;
    private final Withdrawals withdrawals;

    CounterAgenda(
            DossierAccess access,
            Counters counters,
            Supplements supplements,
            Obligations obligations,
            FeePayments fees,
            PublicNotices notices,
            HouseholdConsents consents,
            Withdrawals withdrawals) {
        this.access = access;
        this.counters = counters;
        this.supplements = supplements;
        this.obligations = obligations;
        this.fees = fees;
        this.notices = notices;
        this.consents = consents;
        this.withdrawals = withdrawals;
    }

    /** @return empty for a reader who does not sit at the counter that took the dossier in */
    public Optional<Items> of(String code) {
        var dossier = access.readable(code);
        if (!counters.sitsAt(access.person(), dossier.receivingUnit())) {
            return Optional.empty();
        }
        return Optional.of(dossier.finishedAt() == null ? items(code) : ENDED);
    }

    private Items items(String code) {
        return new Items(
                supplements.of(code).stream()
                        .filter(request -> request.state() == SupplementRequest.State.OPEN)
                        .findFirst()
                        .orElse(null),
                obligations.due(code).orElse(null),
                fees.dueAtReceipt(code),
                notices.of(code).filter(PublicNotice::hangs).isPresent(),
                consents.of(code)
                        .filter(consent -> consent.state() == HouseholdConsent.State.ASKED)
                        .isPresent(),
                withdrawals.possible(code));
    }
}
