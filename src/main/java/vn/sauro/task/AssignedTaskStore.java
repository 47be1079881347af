package vn.sauro.task;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Rows of {@code assigned_task}. */
@Component
class AssignedTaskStore {

    private final JdbcClient jdbc;

    AssignedTaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextCode(int year) {
        var number = jdbc.sql("select nextval('assigned_task_number')")
                .query(Long.class)
                .single();
        return "NV-%d-%06d".formatted(year, number);
    }

    void insert(AssignTask order, Deadline legal, String assignedBy, Instant at) {
        jdbc.sql("""
                insert into assigned_task (code, programme, task_group, origin_number, origin_date, origin_issuer, title,
                  content, expected_product, lead_agency, supervising_leader, assigned_by, priority, confidentiality,
                  sensitive, unexpected, start_quarter, status, progress, return_count, assigned_at, due_at, original_due_at)
                values (:code, :programme, :group, :originNumber, :originDate, :originIssuer, :title, :content, :product,
                  :lead, :leader, :by, :priority, :confidentiality, :sensitive, :unexpected, :quarter, 'ASSIGNED', 0, 0,
                  :at, :due, :due)
                """)
                .param("code", order.code())
                .param("programme", order.programme())
                .param("group", order.taskGroup())
                .param("originNumber", order.origin().number())
                .param("originDate", Date.valueOf(order.origin().date()))
                .param("originIssuer", order.origin().issuer())
                .param("title", order.title())
                .param("content", order.content())
                .param("product", order.expectedProduct())
                .param("lead", order.leadAgency())
                .param("leader", order.supervisingLeader())
                .param("by", assignedBy)
                .param("priority", order.priority().name())
                .param("confidentiality", order.confidentiality().name())
                .param("sensitive", order.sensitive())
                .param("unexpected", order.unexpected())
                .param("quarter", order.startQuarter())
                .param("at", SqlTime.of(at))
                .param("due", SqlTime.of(legal.dueAt()))
                .update();
        for (var agency : order.coordinatingAgencies()) {
            jdbc.sql("insert into contribution (case_code, agency, state) values (:case, :agency, 'PENDING')")
                    .param("case", order.code())
                    .param("agency", agency)
                    .update();
        }
    }

    boolean exists(String code) {
        return jdbc.sql("select count(*) from assigned_task where code = :code")
                        .param("code", code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Set<String> known(Collection<String> codes) {
        return jdbc.sql("select code from assigned_task where code in (:codes)")
                .param("codes", codes)
                .query(String.class)
                .set();
    }

    Map<String, Integer> progressOf(Collection<String> codes) {
        var progress = new HashMap<String, Integer>();
        jdbc.sql("select code, progress from assigned_task where code in (:codes)")
                .param("codes", codes)
                .query(row -> {
                    progress.put(row.getString("code"), row.getInt("progress"));
                });
        return progress;
    }

    Optional<AssignedTask> find(String code) {
        return jdbc.sql("select * from assigned_task where code = :code")
                .param("code", code)
                .query(this::read)
                .optional();
    }

    /** @throws Refusal {@code task.case-unknown} */
    AssignedTask get(String code) {
        return find(code).orElseThrow(() -> Refusal.of("task.case-unknown", code));
    }

    void status(String code, TaskStatus status) {
        set(code, "status", status.name());
    }

    void officer(String code, String position) {
        set(code, "officer", position);
    }

    void leadAgency(String code, String agency) {
        set(code, "lead_agency", agency);
    }

    void handlingMode(String code, String mode) {
        set(code, "handling_mode", mode);
    }

    void progress(String code, int percent) {
        set(code, "progress", percent);
    }

    void countReturn(String code) {
        jdbc.sql("update assigned_task set return_count = return_count + 1 where code = :code")
                .param("code", code)
                .update();
    }

    void due(String code, Instant dueAt) {
        set(code, "due_at", SqlTime.of(dueAt));
    }

    /** @param at null when the product was sent back */
    void submitted(String code, Instant at) {
        set(code, "submitted_at", SqlTime.of(at));
    }

    void complete(String code, Instant completedAt, Instant closedAt) {
        set(code, "completed_at", SqlTime.of(completedAt));
        set(code, "closed_at", SqlTime.of(closedAt));
    }

    void closed(String code, Instant at) {
        set(code, "closed_at", SqlTime.of(at));
    }

    /** Columns are this class's own literals, never input. */
    private void set(String code, String column, Object value) {
        jdbc.sql("update assigned_task set " + column + " = :value where code = :code")
                .param("value", value)
                .param("code", code)
                .update();
    }

    AssignedTask read(ResultSet row, int index) throws SQLException {
        var code = row.getString("code");
        return new AssignedTask(
                code,
                row.getString("programme"),
                row.getString("task_group"),
                new OriginDocument(
                        row.getString("origin_number"),
                        row.getDate("origin_date").toLocalDate(),
                        row.getString("origin_issuer")),
                row.getString("title"),
                row.getString("content"),
                row.getString("expected_product"),
                row.getString("lead_agency"),
                coordinators(code),
                row.getString("supervising_leader"),
                row.getString("assigned_by"),
                Priority.valueOf(row.getString("priority")),
                Confidentiality.valueOf(row.getString("confidentiality")),
                row.getBoolean("sensitive"),
                row.getBoolean("unexpected"),
                row.getString("start_quarter"),
                row.getString("handling_mode"),
                TaskStatus.valueOf(row.getString("status")),
                row.getString("officer"),
                row.getInt("progress"),
                row.getInt("return_count"),
                SqlTime.read(row, "assigned_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "original_due_at"),
                SqlTime.read(row, "submitted_at"),
                SqlTime.read(row, "completed_at"),
                SqlTime.read(row, "closed_at"));
    }

    private List<String> coordinators(String code) {
        return jdbc.sql("select agency from contribution where case_code = :case order by agency")
                .param("case", code)
                .query(String.class)
                .list();
    }
}
