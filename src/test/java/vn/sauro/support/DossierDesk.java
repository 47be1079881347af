package vn.sauro.support;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.Receipts;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyDraft;
import vn.sauro.duty.SixClears;

/** A counter of Thuận An ward at which dossiers are accepted and worked on without a model of their procedure. */
@TestComponent
public class DossierDesk {

    public static final String OFFICER = "19900.TTPVHCC.one-stop-officer";
    public static final String SECRET = SettledDossiers.SECRET;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Receipts receipts;
    private final Deadlines deadlines;
    private final Duties duties;
    private final Scenario scenario;
    private final ApplicationEventPublisher events;

    DossierDesk(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Receipts receipts,
            Deadlines deadlines,
            Duties duties,
            Scenario scenario,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.receipts = receipts;
        this.deadlines = deadlines;
        this.duties = duties;
        this.scenario = scenario;
        this.events = events;
    }

    /** @param name of the applicant, who has mail and telephone */
    public String filed(String name, String language, Instant at) {
        scenario.now(at);
        var code = new SettledDossiers(jdbc).at(DossierStatus.SUBMITTED, at);
        jdbc.sql("""
                insert into dossier_applicant (dossier_code, kind, name, personal_id, phone, email, address, language)
                values (:code, 0, :name, '046190001234', '0905123456', 'nguoi.nop@vidu.example', 'Tổ 5, Thuận An (mẫu)', :language)
                """)
                .param("code", code)
                .param("name", name)
                .param("language", language)
                .update();
        jdbc.sql("""
                insert into dossier_component (dossier_code, component_no, name, copy_kind, copies, note)
                values (:code, 1, 'Bản chính giấy tờ cần chứng thực', 'ORIGINAL', 1, null)
                """).param("code", code).update();
        return code;
    }

    public String accepted(String name, Instant at) {
        var code = filed(name, "vi", at);
        as(OFFICER, () -> {
            receipts.accept(code);
            return code;
        });
        return code;
    }

    /** Opens a duty of the case for a position; its clock is that of an ordinary step of any procedure. */
    public Duty duty(String code, String position, String task) {
        return as(OFFICER, () -> {
            var id = UUID.randomUUID().toString();
            deadlines.openStep(id, code, "obstacle.confirm");
            return duties.open(new DutyDraft(
                    id,
                    code,
                    "CertifyCopy",
                    "instance",
                    "UserTask_Try",
                    id,
                    new SixClears(
                            position,
                            task,
                            "Chịu trách nhiệm về " + task + " (mẫu)",
                            "procedure.appraise",
                            "obstacle.confirm",
                            "Kết quả (mẫu)",
                            java.util.List.of("done"))));
        });
    }

    public void done(Duty duty) {
        as(duty.holder().personId(), () -> duties.close(duty.id(), "done", "01/MẪU"));
    }

    public void tell(String person, Object event) {
        as(person, () -> {
            events.publishEvent(event);
            return null;
        });
    }

    public <T> T as(String person, Supplier<T> act) {
        return scenario.as(person, () -> transaction.execute(status -> act.get()));
    }
}
