package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static vn.sauro.support.BlockDesk.COPY;
import static vn.sauro.support.BlockDesk.LAND;
import static vn.sauro.support.BlockDesk.LAND_OFFICER;
import static vn.sauro.support.Scenario.MONDAY;
import static vn.sauro.support.Scenario.at;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;
import vn.sauro.support.BlockDesk;
import vn.sauro.support.BlockTest;
import vn.sauro.support.Scenario;

/** Whatever is wrong is said in both languages, naming the field, and nothing of it is kept. */
@BlockTest
class BadBlockInputTest {

    private static final List<HandedIn> PAPERS = List.of(new HandedIn(1, "Đơn", "COPY", 1, null));

    @Autowired
    Scenario scenario;

    @Autowired
    BlockDesk desk;

    @Autowired
    Supplements supplements;

    @Autowired
    Obligations obligations;

    @Autowired
    Payments payments;

    @Autowired
    Fees fees;

    @Autowired
    Refusals refusals;

    @Autowired
    Apologies apologies;

    @Autowired
    Stops stops;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Consultations consultations;

    @Autowired
    Texts texts;

    @BeforeEach
    void monday() {
        scenario.now(MONDAY);
    }

    @AfterEach
    void end() {
        scenario.end();
    }

    @TestFactory
    Stream<DynamicTest> supplements() {
        return Stream.of(
                bad(
                        "a request without what is missing",
                        this::accepted,
                        "missing",
                        "shared.text-missing",
                        code -> request(code, draft(" ", "Thiếu", "Nộp", null))),
                bad(
                        "a request without a reason",
                        this::accepted,
                        "supplementReason",
                        "shared.text-missing",
                        code -> request(code, draft("Đơn", null, "Nộp", null))),
                bad(
                        "a request without guidance",
                        this::accepted,
                        "guidance",
                        "shared.text-missing",
                        code -> request(code, draft("Đơn", "Thiếu", "", null))),
                bad(
                        "a request longer than a page takes",
                        this::accepted,
                        "missing",
                        "shared.text-too-long",
                        code -> request(code, draft("x".repeat(4001), "Thiếu", "Nộp", null))),
                bad(
                        "a second request without a reason of its own",
                        this::supplemented,
                        "overrideReason",
                        "dossier.supplement-again",
                        code -> request(code, draft("Đơn", "Thiếu", "Nộp", " "))),
                bad(
                        "a request while one is open",
                        this::asked,
                        null,
                        "dossier.supplement-open",
                        code -> request(code, draft("Đơn", "Thiếu", "Nộp", "Vì sao"))),
                bad(
                        "a request to a closed dossier",
                        this::refused,
                        null,
                        "dossier.status-forbidden",
                        code -> request(code, draft("Đơn", "Thiếu", "Nộp", null))),
                bad(
                        "a supplement that nobody asked for",
                        this::accepted,
                        null,
                        "dossier.supplement-not-asked",
                        code -> supplements.submit(code, PAPERS)),
                bad(
                        "a supplement to a closed dossier",
                        this::refused,
                        null,
                        "dossier.supplement-not-asked",
                        code -> supplements.submit(code, PAPERS)),
                bad(
                        "a supplement to no dossier at all",
                        () -> "H57.26-000000-0000",
                        null,
                        "dossier.dossier-unknown",
                        code -> supplements.submit(code, PAPERS)),
                bad("a supplement after the last day", this::asked, null, "dossier.supplement-late", code -> {
                    scenario.now(at("2026-11-05T00:01"));
                    supplements.submit(code, PAPERS);
                }),
                bad(
                        "an empty supplement",
                        this::asked,
                        "components",
                        "dossier.supplement-empty",
                        code -> supplements.submit(code, List.of())),
                bad(
                        "a supplement of more lines than anybody reads",
                        this::asked,
                        "components",
                        "dossier.supplement-lines",
                        code -> supplements.submit(code, java.util.Collections.nCopies(101, PAPERS.get(0)))),
                bad(
                        "a paper without a number",
                        this::asked,
                        "components[0].no",
                        "dossier.component-number",
                        code -> supplements.submit(code, List.of(new HandedIn(0, "Đơn", "COPY", 1, null)))),
                bad(
                        "a paper without a name",
                        this::asked,
                        "components[0].name",
                        "shared.text-missing",
                        code -> supplements.submit(code, List.of(new HandedIn(1, " ", "COPY", 1, null)))),
                bad(
                        "a paper in no copies",
                        this::asked,
                        "components[0].copies",
                        "dossier.copies-range",
                        code -> supplements.submit(code, List.of(new HandedIn(1, "Đơn", "COPY", 0, null)))),
                bad(
                        "a paper of an unknown kind",
                        this::asked,
                        "components[1].copyKind",
                        "dossier.copy-kind",
                        code -> supplements.submit(
                                code, List.of(PAPERS.get(0), new HandedIn(1, "Đơn", "FAX", 1, null)))),
                bad(
                        "a note of two lines",
                        this::asked,
                        "components[0].note",
                        "dossier.one-line",
                        code -> supplements.submit(code, List.of(new HandedIn(1, "Đơn", "COPY", 1, "a\nb")))));
    }

    @TestFactory
    Stream<DynamicTest> payments() {
        return Stream.of(
                bad(
                        "a payment that is not due",
                        this::accepted,
                        null,
                        "dossier.payment-not-due",
                        code -> payments.pay(code, "BL-1", "5")),
                bad(
                        "a payment to a closed dossier",
                        this::refused,
                        null,
                        "dossier.payment-not-due",
                        code -> payments.report(code, "GD-1", "5")),
                bad(
                        "a payment without receipt",
                        this::owing,
                        "receiptNumber",
                        "shared.text-missing",
                        code -> payments.pay(code, " ", "5000")),
                bad(
                        "a payment without amount",
                        this::owing,
                        "amount",
                        "dossier.amount-missing",
                        code -> payments.pay(code, "BL-1", "")),
                bad(
                        "an amount in words",
                        this::owing,
                        "amount",
                        "dossier.amount-malformed",
                        code -> payments.pay(code, "BL-1", "năm nghìn")),
                bad(
                        "an amount with a comma, which separates fractions here and thousands elsewhere",
                        this::owing,
                        "amount",
                        "dossier.amount-malformed",
                        code -> payments.pay(code, "BL-1", "5.000,00")),
                bad(
                        "an amount with one comma",
                        this::owing,
                        "amount",
                        "dossier.amount-malformed",
                        code -> payments.pay(code, "BL-1", "5,000")),
                bad(
                        "half a dong",
                        this::owing,
                        "amount",
                        "dossier.amount-malformed",
                        code -> payments.pay(code, "BL-1", "5000.5")),
                bad(
                        "an amount without end",
                        this::owing,
                        "amount",
                        "dossier.amount-malformed",
                        code -> payments.pay(code, "BL-1", "9".repeat(1000))),
                bad(
                        "a negative amount",
                        this::owing,
                        "amount",
                        "dossier.amount-range",
                        code -> payments.pay(code, "BL-1", "-5000")),
                bad(
                        "too little",
                        this::owing,
                        "amount",
                        "dossier.payment-differs",
                        code -> payments.pay(code, "BL-1", "4999")),
                bad(
                        "too much",
                        this::owing,
                        "amount",
                        "dossier.payment-differs",
                        code -> payments.report(code, "GD-1", 5001)),
                bad(
                        "a report without transaction",
                        this::owing,
                        "reference",
                        "shared.text-missing",
                        code -> payments.report(code, null, 5000)),
                bad("a payment after the last day", this::owing, null, "dossier.payment-late", code -> {
                    scenario.now(at("2026-11-05T00:01"));
                    payments.pay(code, "BL-1", "5000");
                }),
                bad(
                        "a receipt that was used before",
                        () -> paid("BL-TWICE"),
                        "receiptNumber",
                        "dossier.receipt-used",
                        code -> payments.pay(owing(), "BL-TWICE", "5000")),
                bad(
                        "a confirmation of what nobody reported",
                        this::owing,
                        null,
                        "dossier.payment-not-due",
                        code -> payments.confirm(code, "BL-1", 5000)),
                bad(
                        "a notice while one waits",
                        this::owing,
                        null,
                        "dossier.payment-open",
                        code -> obligations.raise(code, 7000, null)),
                bad(
                        "a unit that no fee is counted by",
                        this::accepted,
                        "fees.counts.page",
                        "dossier.fee-unit",
                        code -> fees.count(code, Map.of("page", 3))),
                bad(
                        "no pages",
                        () -> desk.accepted(COPY),
                        "fees.counts.page",
                        "dossier.fee-quantity",
                        code -> fees.count(code, Map.of("page", 0))));
    }

    @TestFactory
    Stream<DynamicTest> letters() {
        return Stream.of(
                bad(
                        "a refusal without a reason",
                        this::accepted,
                        "refusalReason",
                        "shared.text-missing",
                        code -> refusals.draft(code, "", "Điều 1", LAND_OFFICER)),
                bad(
                        "a refusal without its basis",
                        this::accepted,
                        "legalBasis",
                        "shared.text-missing",
                        code -> refusals.draft(code, "Trái quy hoạch", null, LAND_OFFICER)),
                bad(
                        "a refusal of a closed dossier",
                        this::refused,
                        null,
                        "dossier.not-in-settlement",
                        code -> refusals.draft(code, "Trái quy hoạch", "Điều 1", LAND_OFFICER)),
                bad(
                        "a signature under nothing",
                        this::accepted,
                        null,
                        "dossier.letter-missing",
                        code -> refusals.sign(code, "1/TB", null, BlockDesk.CHAIRMAN)),
                bad(
                        "a signature without number",
                        this::refusalDrafted,
                        "letterNumber",
                        "shared.text-missing",
                        code -> refusals.sign(code, " ", null, BlockDesk.CHAIRMAN)),
                bad(
                        "a signature of who drafted",
                        this::refusalDrafted,
                        null,
                        "dossier.signer-drafted-forbidden",
                        code -> scenario.as(LAND_OFFICER, () -> refusals.sign(code, "1/TB", null, BlockDesk.CHAIRMAN))),
                bad(
                        "a draft sent back without saying why",
                        this::refusalDrafted,
                        "signNote",
                        "shared.text-missing",
                        code -> refusals.sendBack(code, null, BlockDesk.CHAIRMAN)),
                bad(
                        "an apology without a reason",
                        this::accepted,
                        "delayReason",
                        "shared.text-missing",
                        code -> apologize(code, null, null, LocalDate.of(2026, 11, 30))),
                bad(
                        "an apology without a date",
                        this::accepted,
                        "newDate",
                        "dossier.appointment-missing",
                        code -> apologize(code, "Chờ", null, null)),
                bad(
                        "a new appointment in the past",
                        this::accepted,
                        "newDate",
                        "dossier.appointment-not-later",
                        code -> apologize(code, "Chờ", null, LocalDate.of(2026, 10, 2))),
                bad(
                        "a new appointment that is no later",
                        this::accepted,
                        "newDate",
                        "dossier.appointment-not-later",
                        code -> apologize(code, "Chờ", null, LocalDate.of(2026, 11, 2))),
                bad(
                        "a new appointment that no calendar knows",
                        this::accepted,
                        "newDate",
                        "calendar.",
                        code -> apologize(code, "Chờ", null, LocalDate.of(2091, 1, 5))),
                bad(
                        "an apology of a unit that is none",
                        this::accepted,
                        "responsibleUnit",
                        "dossier.unit-unlisted",
                        code -> apologize(code, "Chờ", "19900.XYZ", LocalDate.of(2026, 11, 30))),
                bad(
                        "an apology of a closed dossier",
                        this::refused,
                        null,
                        "dossier.not-in-settlement",
                        code -> apologize(code, "Chờ", null, LocalDate.of(2026, 11, 30))),
                bad("in time after the appointment", this::accepted, "outcome", "dossier.on-time-late", code -> {
                    scenario.now(at("2026-11-03T08:00"));
                    apologies.onTime(code, null, LAND_OFFICER);
                }),
                bad(
                        "an apology signed after the date it gives",
                        this::apologyDrafted,
                        "outcome",
                        "dossier.appointment-not-later",
                        code -> {
                            scenario.now(at("2026-12-01T08:00"));
                            apologies.sign(code, "1/XL", null, BlockDesk.CHAIRMAN);
                        }));
    }

    @TestFactory
    Stream<DynamicTest> stopsAndConsultations() {
        return Stream.of(
                bad(
                        "a withdrawal without a reason",
                        this::accepted,
                        "withdrawalReason",
                        "shared.text-missing",
                        code -> withdrawals.request(code, " ")),
                bad(
                        "a withdrawal before acceptance",
                        () -> desk.filed(LAND),
                        null,
                        "dossier.withdrawal-early",
                        code -> withdrawals.request(code, "Đổi ý")),
                bad(
                        "a withdrawal while one is decided",
                        this::withdrawing,
                        null,
                        "dossier.withdrawal-open",
                        code -> withdrawals.request(code, "Đổi ý lần nữa")),
                bad(
                        "a withdrawal of a closed dossier",
                        this::refused,
                        null,
                        "dossier.dossier-closed",
                        code -> withdrawals.request(code, "Đổi ý")),
                bad(
                        "a reason to stop that is none",
                        this::accepted,
                        null,
                        "dossier.stop-reason",
                        code -> stops.open(code, "BORED")),
                bad(
                        "a withdrawal that nobody asked for",
                        this::accepted,
                        null,
                        "dossier.stop-missing",
                        code -> stops.open(code, "WITHDRAWN")),
                bad(
                        "a stop that keeps silent about the fees",
                        this::withdrawing,
                        "feeHandling",
                        "dossier.fee-handling",
                        code -> stops.grant(code, null, "5/TB", null, BlockDesk.CHAIRMAN)),
                bad(
                        "a stop without a notice",
                        this::withdrawing,
                        "stopDocument",
                        "shared.text-missing",
                        code -> stops.grant(code, "KEPT", "", null, BlockDesk.CHAIRMAN)),
                bad(
                        "a withdrawal declined without a reason",
                        this::withdrawing,
                        "stopNote",
                        "shared.text-missing",
                        code -> stops.decline(code, null, BlockDesk.CHAIRMAN)),
                bad(
                        "a question without words",
                        this::accepted,
                        "question",
                        "shared.text-missing",
                        code -> consultations.ask(code, "TAX_OFFICER", null, "")),
                bad(
                        "a question to nobody",
                        this::accepted,
                        "consultedRole",
                        "dossier.consulted-missing",
                        code -> consultations.ask(code, null, null, "Có nợ thuế không?")),
                bad(
                        "a question to a role that nobody has",
                        this::accepted,
                        null,
                        "catalogue.role-unknown",
                        code -> consultations.ask(code, "ASTRONOMER", null, "Có nợ thuế không?")),
                bad(
                        "an answer without words",
                        this::consulting,
                        "answer",
                        "shared.text-missing",
                        code -> consultations.answer(
                                consultations.of(code).get(0).id(), true, "", "1/CV")),
                bad(
                        "an answer without a document",
                        this::consulting,
                        "answerDocument",
                        "shared.text-missing",
                        code -> consultations.answer(
                                consultations.of(code).get(0).id(), true, "Đồng ý", null)),
                bad(
                        "an answer to nothing",
                        this::accepted,
                        null,
                        "dossier.consultation-unknown",
                        code -> consultations.answer("?", true, "Đồng ý", "1/CV")));
    }

    private DynamicTest bad(
            String what,
            java.util.function.Supplier<String> given,
            String field,
            String refusal,
            Consumer<String> act) {
        return dynamicTest(what + " is refused", () -> {
            scenario.now(MONDAY);
            var code = given.get();
            var before = desk.kinds(code);
            var refused = catchThrowableOfType(Refusal.class, () -> act.accept(code));
            assertThat(refused).as(what).isNotNull();
            assertThat(refused.code()).startsWith(refusal);
            assertThat(refused.field()).isEqualTo(field);
            var said = texts.both(refused.code(), refused.arguments());
            assertThat(said.vi())
                    .isNotEqualTo(refused.code())
                    .isNotEqualTo(said.en())
                    .doesNotContain("{");
            assertThat(desk.kinds(code)).isEqualTo(before);
        });
    }

    private String accepted() {
        return desk.accepted(LAND);
    }

    private String asked() {
        var code = desk.call(accepted(), "RequestSupplement", Map.of("stage", "SETTLEMENT"));
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of("outcome", "requested", "missing", "Đơn", "supplementReason", "Thiếu", "guidance", "Nộp"));
        return code;
    }

    private String supplemented() {
        var code = asked();
        supplements.submit(code, PAPERS);
        return code;
    }

    private String owing() {
        return desk.call(accepted(), "CollectPayment", Map.of("taxAmount", 5000));
    }

    private String paid(String receipt) {
        var code = owing();
        payments.pay(code, receipt, 5000);
        return code;
    }

    private String refusalDrafted() {
        var code = accepted();
        scenario.as(LAND_OFFICER, () -> refusals.draft(code, "Trái quy hoạch", "Điều 1", LAND_OFFICER));
        return code;
    }

    private String refused() {
        var code = desk.call(accepted(), "RefuseDossier");
        scenario.complete(
                code, "UserTask_DraftRefusal", Map.of("refusalReason", "Trái quy hoạch", "legalBasis", "Điều 1"));
        scenario.complete(code, "UserTask_SignRefusal", Map.of("outcome", "signed", "letterNumber", "1/TB"));
        return code;
    }

    private String apologyDrafted() {
        var code = accepted();
        apologize(code, "Chờ", null, LocalDate.of(2026, 11, 30));
        return code;
    }

    private String withdrawing() {
        var code = accepted();
        withdrawals.request(code, "Đổi ý");
        scenario.work();
        return code;
    }

    private String consulting() {
        return desk.call(accepted(), "ConsultAgency", Map.of("consultedRole", "TAX_OFFICER", "question", "Có nợ?"));
    }

    private void request(String code, SupplementRequest.Draft draft) {
        supplements.request(code, SupplementRequest.Stage.SETTLEMENT, draft, LAND_OFFICER);
    }

    private static SupplementRequest.Draft draft(String missing, String reason, String guidance, String override) {
        return new SupplementRequest.Draft(missing, reason, guidance, override);
    }

    private void apologize(String code, String reason, String unit, LocalDate date) {
        apologies.draft(code, reason, unit, date, LAND_OFFICER);
    }
}
