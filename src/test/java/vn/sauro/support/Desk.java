package vn.sauro.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.Dossier;
import vn.sauro.dossier.DossierFiling;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.dossier.FileDossier;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.Supplements;
import vn.sauro.dossier.Withdrawals;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.shared.SqlTime;

/** The counter of the ward Thuận An: files dossiers, takes them in, and looks at what became of them. */
@TestComponent
public class Desk {

    public static final String WARD = "19900";
    public static final String OTHER_COMMUNE = "19867";
    public static final String OFFICER = "19900.TTPVHCC.one-stop-officer";
    public static final String CERTIFIED_COPY = "2.000815";

    public static final Map<String, Object> REFUSED = Map.of("outcome", "signed", "letterNumber", "12/TB (mẫu)");
    public static final Map<String, Object> NOT_REFUSED =
            Map.of("outcome", "notRefused", "signNote", "Đủ điều kiện (mẫu)");
    public static final Map<String, Object> STOPPED =
            Map.of("outcome", "stopped", "feeHandling", "NONE_PAID", "stopDocument", "05/TB (mẫu)");
    public static final Map<String, Object> NOT_STOPPED = Map.of("outcome", "continued", "stopNote", "Tiếp tục (mẫu)");

    private final DossierFiling filing;
    private final Dossiers dossiers;
    private final Supplements supplements;
    private final Withdrawals withdrawals;
    private final Catalogue catalogue;
    private final Ledger ledger;
    private final Scenario scenario;
    private final Clock clock;

    Desk(
            DossierFiling filing,
            Dossiers dossiers,
            Supplements supplements,
            Withdrawals withdrawals,
            Catalogue catalogue,
            Ledger ledger,
            Scenario scenario,
            Clock clock) {
        this.filing = filing;
        this.dossiers = dossiers;
        this.supplements = supplements;
        this.withdrawals = withdrawals;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.scenario = scenario;
        this.clock = clock;
    }

    public String file(String procedure) {
        return file(procedure, WARD, WARD);
    }

    /** Somebody hands in all that the procedure asks for; what follows at once runs. */
    public String file(String procedure, String receiving, String resolving) {
        var today = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        var asked = catalogue.current(procedure, today).orElseThrow();
        return file(procedure, receiving, resolving, new FeeFacts(two(asked), null));
    }

    private static Map<String, Integer> two(ProcedureVersion asked) {
        return asked.feeCounts().stream().collect(Collectors.toMap(unit -> unit, unit -> 2));
    }

    /** As {@link #file(String, String, String)}, which counts two of everything that fees are counted by. */
    public String file(String procedure, String receiving, String resolving, FeeFacts fees) {
        var today = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        var components = catalogue.current(procedure, today).orElseThrow().components().stream()
                .map(component -> new FileDossier.Component(component.no(), null, null, null))
                .toList();
        var order = new FileDossier(
                null, procedure, receiving, resolving, Channel.DIRECT, applicant(), components, fees, false);
        var code = scenario.as(receiving + ".TTPVHCC.one-stop-officer", () -> filing.file(order))
                .code();
        scenario.work();
        return code;
    }

    private static Applicant applicant() {
        return new Applicant(
                ApplicantKind.CITIZEN,
                "Người nộp mẫu",
                "046123456789",
                "0912345678",
                "nguoi.nop@example.org",
                "Phường Thuận An (mẫu)",
                null,
                null,
                "vi");
    }

    public void accept(String code) {
        scenario.complete(code, "UserTask_CheckDossier", Map.of("outcome", "accepted"));
    }

    public String accepted(String procedure) {
        var code = file(procedure);
        accept(code);
        return code;
    }

    /** Who works on the dossier asks for what is missing. */
    public void askSupplement(String code) {
        scenario.complete(
                code,
                "UserTask_DraftSupplement",
                Map.of(
                        "outcome", "requested",
                        "missing", "Bản chính trang 2",
                        "supplementReason", "Thiếu theo danh mục (mẫu)",
                        "guidance", "Nộp tại quầy (mẫu)"));
    }

    /** The applicant hands it in at the counter. */
    public void supplement(String code) {
        var paper = new HandedIn(1, "Bản chính trang 2 (mẫu)", "ORIGINAL", 1, null);
        scenario.as(OFFICER, () -> supplements.submit(code, List.of(paper)));
        scenario.work();
    }

    /** Who works on the dossier proposes to refuse it; the signer says how it ends. */
    public void proposeRefusal(String code, Map<String, Object> signersAnswer) {
        scenario.complete(
                code,
                "UserTask_DraftRefusal",
                Map.of("refusalReason", "Không đủ điều kiện (mẫu)", "legalBasis", "Điều 22 (mẫu)"));
        scenario.complete(code, "UserTask_SignRefusal", signersAnswer);
    }

    public void withdraw(String code) {
        scenario.as(OFFICER, () -> withdrawals.request(code, "Người nộp xin rút (mẫu)"));
        scenario.work();
    }

    /** The applicant comes for the result, and pays what is still to be paid. */
    public void returnResult(String code) {
        scenario.complete(
                code,
                "UserTask_ReturnResult",
                Map.of("returnWay", "COUNTER", "slipCollected", true, "receiptNumber", "BL-" + code));
    }

    public Dossier dossier(String code) {
        return dossiers.get(code);
    }

    public List<LedgerEntry> entries(String code, String kind) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().equals(kind))
                .toList();
    }

    /** @return in order */
    public List<String> kinds(String code) {
        return ledger.entries(code).stream().map(LedgerEntry::kind).toList();
    }

    /** @return who the hours were charged to, one after another: a position, or the applicant, or somebody outside */
    public List<String> payers(String code) {
        return ledger.entries(code).stream()
                .filter(entry -> entry.kind().startsWith("HOURS_CHARGED"))
                .map(entry -> (String)
                        entry.facts().getOrDefault("position", entry.facts().get("payer")))
                .toList();
    }

    /** @return position of the holder of the one open task of that element */
    public String holder(String code, String element) {
        var task = scenario.task(code, element);
        assertThat(task)
                .as(element + " of " + code + ", open: " + scenario.openTasks(code))
                .isNotNull();
        return task.getAssignee();
    }
}
