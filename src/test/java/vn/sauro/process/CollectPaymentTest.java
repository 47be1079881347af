package vn.sauro.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.support.BlockDesk.COPY;
import static vn.sauro.support.BlockDesk.COUNTER;
import static vn.sauro.support.BlockDesk.HOUSE;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Obligation;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.Payments;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;
import vn.sauro.support.WholeModel;

@BlockTest
class CollectPaymentTest {

    @RegisterExtension
    static final WholeModel model = WholeModel.of("CollectPayment");

    private static final Map<String, Object> TAX = Map.of("taxAmount", 12_500_000L, "taxNotice", "77/TB-THUE");

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Obligations obligations;

    @Autowired
    Payments payments;

    @Autowired
    Deadlines deadlines;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    private String owing() {
        return desk.call(desk.accepted(LAND), "CollectPayment", TAX);
    }

    @Test
    void aTaxIsDueByItsNoticeAndTheHoursAreTheApplicants() {
        var code = owing();

        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
        assertThat(deadlines.paused(code)).isTrue();
        assertThat(desk.payers(code)).endsWith("APPLICANT");
        assertThat(obligations.of(code)).singleElement().satisfies(owed -> {
            assertThat(owed.amount()).isEqualByComparingTo("12500000");
            assertThat(owed.noticeNumber()).isEqualTo("77/TB-THUE");
            assertThat(owed.dueAt()).isEqualTo(at("2026-11-05T00:00"));
        });
        assertThat(scenario.openTasks(code)).isEmpty();
    }

    @Test
    void paidAtTheCounterAgainstAReceiptTheDossierGoesOn() {
        var code = owing();
        var due = desk.dossier(code).dueAt();
        scenario.until(at("2026-10-08T10:00"));
        scenario.as(COUNTER, () -> payments.pay(code, "BL-0001", "12500000"));
        scenario.work();

        assertThat(desk.handedBack(code, "paid")).isEqualTo(true);
        assertThat(desk.dossier(code)).satisfies(dossier -> {
            assertThat(dossier.status()).isEqualTo(DossierStatus.IN_PROGRESS);
            assertThat(dossier.dueAt()).isAfter(due);
        });
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(desk.fact(code, "OBLIGATION_PAID")).containsEntry("receipt", "BL-0001");
    }

    @Test
    void paidElsewhereTheCounterConfirmsInItsOwnTime() {
        var code = owing();
        payments.report(code, "GD-1", 12_500_000);
        scenario.work();

        assertThat(deadlines.paused(code)).isFalse();
        assertThat(scenario.task(code, "UserTask_ConfirmPayment").getAssignee()).isEqualTo(COUNTER);
        scenario.until(at("2026-10-06T08:00"));
        assertThat(desk.kinds(code)).contains("DUTY_OVERDUE");
        scenario.complete(
                code,
                "UserTask_ConfirmPayment",
                Map.of("outcome", "confirmed", "receiptNumber", "BL-0002", "amount", 12_500_000));

        assertThat(desk.handedBack(code, "paid")).isEqualTo(true);
        assertThat(obligations.of(code)).singleElement().satisfies(owed -> {
            assertThat(owed.state()).isEqualTo(Obligation.State.PAID);
            assertThat(owed.reference()).isEqualTo("GD-1");
        });
    }

    @Test
    void moneyThatIsNotThereIsOwedOnAndThenLapses() {
        var code = owing();
        payments.report(code, "GD-2", 12_500_000);
        scenario.work();
        scenario.complete(
                code,
                "UserTask_ConfirmPayment",
                Map.of("outcome", "notReceived", "paymentNote", "Không thấy giao dịch"));
        assertThat(deadlines.paused(code)).isTrue();

        scenario.until(at("2026-11-05T00:01"));
        assertThat(desk.handedBack(code, "paid")).isEqualTo(false);
        assertThat(deadlines.paused(code)).isFalse();
        assertThat(obligations.of(code)).extracting(Obligation::state).containsExactly(Obligation.State.UNPAID);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.FINANCIAL_OBLIGATION_REQUIRED);
    }

    @Test
    void whoDidNotPayMayGetAnotherTerm() {
        var code = owing();
        scenario.until(at("2026-11-05T08:00"));
        desk.call(code, "CollectPayment", TAX);

        assertThat(obligations.of(code)).singleElement().satisfies(owed -> {
            assertThat(owed.state()).isEqualTo(Obligation.State.DUE);
            assertThat(owed.dueAt()).isAfter(at("2026-12-04T00:00"));
        });
        scenario.as(COUNTER, () -> payments.pay(code, "BL-0003", "12500000"));
        scenario.work();
        assertThat(desk.handedBack(code, "paid")).isEqualTo(true);
    }

    @Test
    void theClockRunsWhereTheProcedureDoesNotStopIt() {
        var code = desk.call(desk.accepted(HOUSE), "CollectPayment", TAX);

        assertThat(obligations.of(code)).extracting(Obligation::dueAt).containsOnlyNulls();
        assertThat(deadlines.paused(code)).isFalse();
    }

    @Test
    void whoOwesNoTaxIsNotAskedAndFeesStayAMatterOfTheCounter() {
        var code = desk.call(desk.accepted(COPY), "CollectPayment");

        assertThat(desk.handedBack(code, "paid")).isEqualTo(true);
        assertThat(desk.dossier(code).status()).isEqualTo(DossierStatus.IN_PROGRESS);
        assertThat(obligations.of(code)).isEmpty();
    }

    @Test
    void aTaxThatIsNoAmountIsRefusedToWhoDeterminedIt() {
        var code = desk.accepted(LAND);
        assertThatThrownBy(() -> desk.call(code, "CollectPayment", Map.of("taxAmount", -5)))
                .hasStackTraceContaining("dossier.amount-range");
        assertThat(obligations.of(code)).isEmpty();
    }
}
