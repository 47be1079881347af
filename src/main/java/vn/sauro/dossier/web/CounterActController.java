package vn.sauro.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.dossier.CounterActs;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.FeeBill;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.SupplementRequest;
import vn.sauro.dossier.Supplements;

/** What an applicant does at the counter while the dossier runs, and what was asked of the applicant. */
@RestController
@RequestMapping("/api/dossiers/{code}")
@Tag(name = "Dossiers at the counter", description = "Người nộp bổ sung, nộp tiền, rút hồ sơ tại quầy")
class CounterActController {

    private final CounterActs acts;
    private final DossierAccess access;
    private final Supplements supplements;
    private final Obligations obligations;
    private final Fees fees;

    CounterActController(
            CounterActs acts, DossierAccess access, Supplements supplements, Obligations obligations, Fees fees) {
        this.acts = acts;
        this.access = access;
        this.supplements = supplements;
        this.obligations = obligations;
        this.fees = fees;
    }

    record Supplement(List<HandedIn> components) {}

    record Payment(String receiptNumber, Object amount) {}

    record Count(int quantity) {}

    record Exemption(String reason) {}

    record Withdrawal(String reason) {}

    @PostMapping("/supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take in what was asked for (the counter that received the dossier)")
    void supplement(@PathVariable String code, @RequestBody Supplement supplement) {
        acts.supplement(code, supplement.components());
    }

    @PostMapping("/payment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record what the applicant paid (the counter that received the dossier)")
    void pay(@PathVariable String code, @RequestBody Payment payment) {
        acts.pay(code, payment.receiptNumber(), payment.amount());
    }

    @PutMapping("/fee-counts/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note how many there are of what a fee is counted by, such as pages")
    void count(@PathVariable String code, @PathVariable String unit, @RequestBody Count count) {
        acts.count(code, Map.of(unit, count.quantity()));
    }

    @GetMapping("/fees")
    @Operation(summary = "What the dossier costs and what of it is paid, by the moment at which it is taken")
    List<FeeBill> fees(@PathVariable String code) {
        access.readable(code);
        return fees.of(code);
    }

    @PostMapping("/fees/payment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Record the receipt for all fees that are due (the counter that received the dossier)")
    void payFees(@PathVariable String code, @RequestBody Payment payment) {
        acts.payFees(code, payment.receiptNumber(), payment.amount());
    }

    @PostMapping("/fees/exemption")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Grant that no fees are to be paid (the counter that received the dossier)")
    void exempt(@PathVariable String code, @RequestBody Exemption exemption) {
        acts.exempt(code, exemption.reason());
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ask to take the dossier back, for the applicant (the counter that received it)")
    void withdraw(@PathVariable String code, @RequestBody Withdrawal withdrawal) {
        acts.withdraw(code, withdrawal.reason());
    }

    @GetMapping("/supplements")
    @Operation(summary = "What the applicant was asked to supplement")
    List<SupplementRequest> supplements(@PathVariable String code) {
        access.readable(code);
        return supplements.of(code);
    }

    @GetMapping("/obligations")
    @Operation(summary = "What the applicant has to pay or has paid")
    List<Obligation> obligations(@PathVariable String code) {
        access.readable(code);
        return obligations.of(code);
    }
}
