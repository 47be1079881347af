package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.Desk.CERTIFIED_COPY;
import static vn.sauro.support.Desk.OFFICER;
import static vn.sauro.support.Desk.STOPPED;
import static vn.sauro.support.Desk.WARD;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.FeeBill;
import vn.sauro.dossier.FeeBill.State;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.dossier.FeePayments;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.Obligations;
import vn.sauro.support.Desk;
import vn.sauro.support.FromMonday;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** What dossiers cost, from receipt to the returned result, in the procedures as they run. */
@ProcessTest
@FromMonday
@DisplayName("Fees of a dossier")
class FeesTest {

    private static final String HOUSE = "1.013236";
    private static final Map<String, Integer> THREE_PAGES_TWICE = Map.of("page", 3, "copy", 2);

    @Autowired
    Scenario scenario;

    @Autowired
    Desk desk;

    @Autowired
    Fees fees;

    @Autowired
    FeePayments feePayments;

    @Autowired
    Obligations obligations;

    @Autowired
    Deadlines deadlines;

    private String copy(FeeFacts facts) {
        return desk.file(CERTIFIED_COPY, WARD, WARD, facts);
    }

    private String accepted() {
        var code = copy(new FeeFacts(THREE_PAGES_TWICE, null));
        desk.accept(code);
        return code;
    }

    private void certify(String code) {
        scenario.complete(code, "UserTask_AppraiseCopy", Map.of("outcome", "eligible", "copyCount", 2, "pageCount", 3));
        scenario.complete(code, "UserTask_SignCopy", Map.of("outcome", "approved"));
        scenario.complete(code, "UserTask_IssueCopy", Map.of("resultDocument", "1234/2026"));
    }

    private FeeBill bill(String code) {
        assertThat(fees.of(code)).hasSize(1);
        return fees.of(code).get(0);
    }

    @Test
    void areExpectedWhenFiledAndDueWhenAccepted() {
        var code = copy(new FeeFacts(THREE_PAGES_TWICE, null));
        assertThat(bill(code).state()).isEqualTo(State.EXPECTED);
        assertThat(feePayments.due(code)).isZero();
        desk.accept(code);

        assertThat(bill(code)).satisfies(due -> {
            assertThat(due.state()).isEqualTo(State.DUE);
            assertThat(due.collectedAt()).isEqualTo(FeeCollection.RECEIPT);
            assertThat(due.amount()).isEqualByComparingTo("10000");
            assertThat(due.lines())
                    .extracting(line -> line.feeKey() + " " + line.quantity() + " " + line.amount())
                    .containsExactly("certified-copy 4 8000", "certified-copy-further 2 2000");
        });
        assertThat(desk.entries(code, "FEE_DUE")).hasSize(1);
    }

    @Test
    void doNotStopTheClockAndLeaveTheStatusAlone() {
        var code = accepted();
        assertThat(deadlines.paused(code)).isFalse();
        scenario.as(OFFICER, () -> feePayments.pay(code, "BL-F1", "10000"));

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(bill(code).receiptNumber()).isEqualTo("BL-F1");
        assertThat(desk.entries(code, "FEE_PAID")).singleElement().satisfies(entry -> assertThat(entry.facts())
                .containsEntry("receipt", "BL-F1"));
    }

    @Test
    void arePaidBeforeTheResultIsHandedOut() {
        var code = accepted();
        certify(code);
        var unpaid = Map.<String, Object>of("returnWay", "COUNTER", "slipCollected", true);
        assertThatThrownBy(() -> scenario.complete(code, "UserTask_ReturnResult", unpaid))
                .hasStackTraceContaining("dossier.fee-unpaid");
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESOLVED);
        desk.returnResult(code);

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
        assertThat(bill(code).state()).isEqualTo(State.PAID);
    }

    @Test
    void thatTheApplicantSaysToHavePaidWaitForTheCounter() {
        var code = accepted();
        feePayments.report(code, "GD-77");
        assertThat(bill(code).state()).isEqualTo(State.REPORTED);
        certify(code);
        var unpaid = Map.<String, Object>of("returnWay", "COUNTER", "slipCollected", true);
        assertThatThrownBy(() -> scenario.complete(code, "UserTask_ReturnResult", unpaid))
                .hasStackTraceContaining("dossier.fee-unpaid");
        scenario.as(OFFICER, () -> feePayments.pay(code, "BL-F2", "10000"));
        scenario.complete(code, "UserTask_ReturnResult", unpaid);

        assertThat(bill(code).reference()).isEqualTo("GD-77");
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.RESULT_RETURNED);
    }

    @Test
    void areWaivedForAReasonThatStaysOutsideTheChain() {
        var code = copy(new FeeFacts(THREE_PAGES_TWICE, "Hộ nghèo (mẫu)"));
        desk.accept(code);
        certify(code);
        scenario.complete(code, "UserTask_ReturnResult", Map.of("returnWay", "COUNTER", "slipCollected", true));

        assertThat(bill(code).state()).isEqualTo(State.EXEMPT);
        assertThat(desk.entries(code, "FEE_EXEMPTED"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.facts().toString()).doesNotContain("Hộ nghèo"));
    }

    @Test
    void ofWhoGetsNoResultAreNotAskedForAnyMore() {
        var code = accepted();
        desk.withdraw(code);
        scenario.complete(code, "UserTask_DecideStop", STOPPED);

        assertThat(bill(code).state()).isEqualTo(State.VOID);
        assertThatThrownBy(() -> feePayments.pay(code, "BL-F3", "10000")).hasMessageContaining("dossier.fee-not-due");
    }

    @Test
    void takeAReceiptOnlyOnce() {
        var first = accepted();
        var second = accepted();
        feePayments.pay(first, "BL-F4", "10000");
        assertThatThrownBy(() -> feePayments.pay(second, "BL-F4", "10000"))
                .hasMessageContaining("dossier.receipt-used");
        assertThat(bill(second).state()).isEqualTo(State.DUE);
    }

    @Test
    void ofAHousePermitAreDueBeforeItIsReturned() {
        var code = desk.accepted(HOUSE);
        assertThat(bill(code).collectedAt()).isEqualTo(FeeCollection.RETURN);
        assertThat(bill(code).amount()).isEqualByComparingTo(new BigDecimal(75_000));
    }

    @Test
    void ofLandRegistrationAreDueWhetherATaxIsDueOrNot() {
        var code = desk.accepted("1.013978");
        assertThat(bill(code).amount()).isEqualByComparingTo(new BigDecimal(100_000));
        assertThat(obligations.of(code)).isEmpty();
    }

    @Test
    void areNoneForABirth() {
        assertThat(fees.of(desk.accepted("2.002622"))).isEmpty();
    }
}
