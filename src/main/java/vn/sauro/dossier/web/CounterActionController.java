package vn.sauro.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.dossier.Counters;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.Payments;
import vn.sauro.dossier.Stops;
import vn.sauro.dossier.Supplements;

/** What applicants do at the counter while their dossier is under way, written down by the counter that took it in. */
@RestController
@RequestMapping("/api/dossiers/{code}")
@ResponseStatus(HttpStatus.NO_CONTENT)
@Tag(name = "Dossiers")
class CounterActionController {

    private final DossierAccess access;
    private final Counters counters;
    private final Supplements supplements;
    private final Payments payments;
    private final Fees fees;
    private final Stops stops;

    CounterActionController(
            DossierAccess access,
            Counters counters,
            Supplements supplements,
            Payments payments,
            Fees fees,
            Stops stops) {
        this.access = access;
        this.counters = counters;
        this.supplements = supplements;
        this.payments = payments;
        this.fees = fees;
        this.stops = stops;
    }

    /** What was missing. */
    record Supplement(List<HandedIn> components) {}

    /** @param amount whole dong */
    record Payment(String receiptNumber, BigDecimal amount) {}

    /** @param reference number of the transaction at the place of payment */
    record PaymentReport(String reference, BigDecimal amount) {}

    /** Why the applicant takes the dossier back. */
    record Withdrawal(String reason) {}

    /** How many of what a fee is counted by. */
    record Quantity(int quantity) {}

    @PostMapping("/supplements")
    @Operation(summary = "Take in what the applicant was asked to supplement")
    void supplement(@PathVariable String code, @RequestBody Supplement supplement) {
        requireCounter(code);
        supplements.submit(code, supplement.components());
    }

    @PostMapping("/payments")
    @Operation(summary = "Take the money that is due, against a receipt")
    void pay(@PathVariable String code, @RequestBody Payment payment) {
        requireCounter(code);
        payments.pay(code, payment.receiptNumber(), payment.amount());
    }

    @PostMapping("/payment-reports")
    @Operation(summary = "Note that another place of payment reports the money; the counter then confirms it in a duty")
    void report(@PathVariable String code, @RequestBody PaymentReport report) {
        requireCounter(code);
        payments.report(code, report.reference(), report.amount());
    }

    @PutMapping("/fee-counts/{unit}")
    @Operation(summary = "Note how many there are of what a fee is counted by, such as pages")
    void count(@PathVariable String code, @PathVariable String unit, @RequestBody Quantity quantity) {
        requireCounter(code);
        fees.count(code, unit, quantity.quantity());
    }

    @PostMapping("/withdrawals")
    @Operation(summary = "Note that the applicant wants the dossier back; the competent person decides in a duty")
    void withdraw(@PathVariable String code, @RequestBody Withdrawal withdrawal) {
        requireCounter(code);
        stops.withdraw(code, withdrawal.reason());
    }

    private void requireCounter(String code) {
        counters.require(access.person(), access.readable(code).receivingUnit());
    }
}
