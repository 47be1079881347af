package vn.sauro.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.organization.UnitLevel;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Obstacles: reported by the officer, resolved by the agency that is named, its head accountable, confirmed by the officer. */
@Component("caseObstacles")
@Transactional
public class Obstacles {

    private final JdbcClient jdbc;
    private final AssignedTasks tasks;
    private final Actors actors;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Obstacles(
            JdbcClient jdbc,
            AssignedTasks tasks,
            Actors actors,
            Organization organization,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.actors = actors;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param neededFrom unit code of exactly one agency; its head is taken from the register
     * @return id of the obstacle
     */
    public String report(String code, Obstacle.Kind kind, String description, String neededFrom) {
        tasks.open(code);
        var duty = actors.performing(code);
        if (kind == null) {
            throw Refusal.ofField("kind", "shared.text-missing", "kind");
        }
        var text = Words.required("description", description, 4_000);
        var head = head(neededFrom);
        var id = UUID.randomUUID().toString();
        ledger.lock(code);
        jdbc.sql("""
                insert into obstacle (id, case_code, kind, description, needed_from, accountable_head, reported_at,
                  reported_by, reporter_position, state)
                values (:id, :case, :kind, :text, :from, :head, :at, :by, :position, 'OPEN')
                """)
                .param("id", id)
                .param("case", code)
                .param("kind", kind.name())
                .param("text", text)
                .param("from", neededFrom)
                .param("head", head)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", actors.person())
                .param("position", duty.holder().positionId())
                .update();
        record(
                code,
                "OBSTACLE_REPORTED",
                Map.of("obstacle", id, "kind", kind.name(), "description", text, "agency", neededFrom, "head", head));
        events.publishEvent(new CaseMessage(code, "ObstacleReported", Map.of("obstacleId", id)));
        return id;
    }

    public void answer(String id, boolean removed, String resolution, String document) {
        var text = Words.required("resolution", resolution, 4_000);
        var reference = Words.optional("resolutionDocument", document, 300);
        jdbc.sql("update obstacle set state = 'ANSWERED', resolution = :text, document = :document where id = :id")
                .param("text", text)
                .param("document", reference)
                .param("id", id)
                .update();
        record(
                get(id).caseCode(),
                "OBSTACLE_ANSWERED",
                Map.of(
                        "obstacle",
                        id,
                        "removed",
                        removed,
                        "resolution",
                        text,
                        "document",
                        reference == null ? "" : reference));
    }

    public void confirm(String id, boolean gone, String note) {
        var text = gone
                ? Words.optional("confirmationNote", note, 4_000)
                : Words.required("confirmationNote", note, 4_000);
        jdbc.sql("update obstacle set state = :state, closed_at = :at where id = :id")
                .param("state", gone ? "CLOSED" : "OPEN")
                .param("at", gone ? SqlTime.of(clock.instant()) : null)
                .param("id", id)
                .update();
        record(
                get(id).caseCode(),
                gone ? "OBSTACLE_CLOSED" : "OBSTACLE_STANDS",
                Map.of("obstacle", id, "note", text == null ? "" : text));
    }

    @Transactional(readOnly = true)
    public Obstacle get(String id) {
        return jdbc.sql("select * from obstacle where id = :id")
                .param("id", id)
                .query(Obstacles::read)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Obstacle> of(String code) {
        return jdbc.sql("select * from obstacle where case_code = :case order by reported_at, id")
                .param("case", code)
                .query(Obstacles::read)
                .list();
    }

    private String head(String agency) {
        if (agency == null || agency.isBlank()) {
            throw Refusal.ofField("neededFrom", "task.obstacle-agency-missing");
        }
        var unit = organization
                .findUnit(agency)
                .orElseThrow(() -> Refusal.ofField("neededFrom", "task.agency-unknown", agency));
        if (unit.level() == UnitLevel.DIVISION) {
            throw Refusal.ofField(
                    "neededFrom", "task.agency-division", unit.nameVi(), organization.agencyOf(unit.code()));
        }
        return organization.headOf(unit.code()).id();
    }

    private void record(String code, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }

    private static Obstacle read(ResultSet row, int index) throws SQLException {
        return new Obstacle(
                row.getString("id"),
                row.getString("case_code"),
                Obstacle.Kind.valueOf(row.getString("kind")),
                row.getString("description"),
                row.getString("needed_from"),
                row.getString("accountable_head"),
                SqlTime.read(row, "reported_at"),
                row.getString("reported_by"),
                row.getString("reporter_position"),
                Obstacle.State.valueOf(row.getString("state")),
                row.getString("resolution"),
                row.getString("document"),
                SqlTime.read(row, "closed_at"));
    }
}
