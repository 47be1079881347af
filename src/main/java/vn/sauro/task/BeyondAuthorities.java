package vn.sauro.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Matters beyond authority: straight to the level that the authority table names, the decision back to who raised it. */
@Component
@Transactional
public class BeyondAuthorities {

    private final JdbcClient jdbc;
    private final AssignedTasks tasks;
    private final Actors actors;
    private final Organization organization;
    private final CompetentLevels levels;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BeyondAuthorities(
            JdbcClient jdbc,
            AssignedTasks tasks,
            Actors actors,
            Organization organization,
            CompetentLevels levels,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.actors = actors;
        this.organization = organization;
        this.levels = levels;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param proposal what the originator proposes; asking without a proposal is passing the buck
     * @throws Refusal when a value is missing or a matter of the case is open already
     */
    public String raise(String code, BeyondAuthority.Matter matter, String reason, String proposal) {
        tasks.open(code);
        var duty = actors.performing(code);
        if (matter == null) {
            throw Refusal.ofField("matter", "shared.text-missing", "matter");
        }
        var why = Words.required("reason", reason, 4_000);
        var what = Words.required("proposal", proposal, 4_000);
        ledger.lock(code);
        if (of(code).stream().anyMatch(each -> each.closedAt() == null)) {
            throw Refusal.of("task.beyond-authority-open");
        }
        var id = UUID.randomUUID().toString();
        var level = organization
                .unit(organization.agencyOf(duty.holder().unitCode()))
                .level();
        jdbc.sql("""
                insert into beyond_authority (id, case_code, matter, reason, proposal, raised_at, raised_by,
                  originator_position, origin_level, state)
                values (:id, :case, :matter, :reason, :proposal, :at, :by, :position, :level, 'OPEN')
                """)
                .param("id", id)
                .param("case", code)
                .param("matter", matter.name())
                .param("reason", why)
                .param("proposal", what)
                .param("at", SqlTime.of(clock.instant()))
                .param("by", actors.person())
                .param("position", duty.holder().positionId())
                .param("level", level.name())
                .update();
        record(
                code,
                "BEYOND_AUTHORITY_RAISED",
                Map.of(
                        "matter",
                        matter.name(),
                        "reason",
                        why,
                        "proposal",
                        what,
                        "position",
                        duty.holder().positionId()));
        events.publishEvent(new CaseMessage(code, "BeyondAuthorityRaised", Map.of()));
        return id;
    }

    /** Takes up the case's matter that nobody decides yet. */
    public Optional<BeyondAuthority> takeUp(String code) {
        var open = of(code).stream()
                .filter(each -> each.state() == BeyondAuthority.State.OPEN)
                .findFirst();
        open.ifPresent(each -> set(each.id(), "state", BeyondAuthority.State.DECIDING.name()));
        return open;
    }

    /** @return position of the competent level, stored with the matter */
    public String route(String id, String level) {
        var matter = get(id);
        var unit = organization.position(matter.originatorPosition()).unitCode();
        var seat = levels.seat(level, tasks.task(matter.caseCode()), unit);
        set(id, "competent_level", level);
        set(id, "competent_position", seat);
        record(matter.caseCode(), "BEYOND_AUTHORITY_ROUTED", Map.of("level", level, "position", seat));
        return seat;
    }

    /**
     * @param outcome decided, declined (it is within your authority) or forwarded to the next level
     * @throws Refusal when the decision has no text or no document, or the top level tries to forward
     */
    public void decide(String id, String outcome, String decision, String document) {
        var matter = get(id);
        var text = Words.required("decision", decision, 4_000);
        var reference = Words.required("decisionDocument", document, 300);
        set(id, "decision", text);
        set(id, "document", reference);
        if (outcome.equals("forwarded")) {
            forward(matter);
        } else {
            set(
                    id,
                    "state",
                    (outcome.equals("decided") ? BeyondAuthority.State.DECIDED : BeyondAuthority.State.DECLINED)
                            .name());
            set(id, "closed_at", SqlTime.of(clock.instant()));
        }
        record(
                matter.caseCode(),
                "BEYOND_AUTHORITY_" + outcome.toUpperCase(java.util.Locale.ROOT),
                Map.of("position", matter.competentPosition(), "decision", text, "document", reference));
    }

    private void forward(BeyondAuthority matter) {
        if ("STANDING_COMMITTEE".equals(matter.competentLevel())) {
            throw Refusal.ofField("outcome", "task.beyond-authority-top");
        }
        set(matter.id(), "origin_level", UnitLevel.PROVINCE.name());
    }

    @Transactional(readOnly = true)
    public BeyondAuthority get(String id) {
        return jdbc.sql("select * from beyond_authority where id = :id")
                .param("id", id)
                .query(BeyondAuthorities::read)
                .single();
    }

    @Transactional(readOnly = true)
    public List<BeyondAuthority> of(String code) {
        return jdbc.sql("select * from beyond_authority where case_code = :case order by raised_at, id")
                .param("case", code)
                .query(BeyondAuthorities::read)
                .list();
    }

    /** Columns are this class's own literals, never input. */
    private void set(String id, String column, Object value) {
        jdbc.sql("update beyond_authority set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", id)
                .update();
    }

    private void record(String code, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(code, kind, null, facts, Map.of()));
    }

    private static BeyondAuthority read(ResultSet row, int index) throws SQLException {
        return new BeyondAuthority(
                row.getString("id"),
                row.getString("case_code"),
                BeyondAuthority.Matter.valueOf(row.getString("matter")),
                row.getString("reason"),
                row.getString("proposal"),
                SqlTime.read(row, "raised_at"),
                row.getString("raised_by"),
                row.getString("originator_position"),
                row.getString("origin_level"),
                row.getString("competent_level"),
                row.getString("competent_position"),
                BeyondAuthority.State.valueOf(row.getString("state")),
                row.getString("decision"),
                row.getString("document"),
                SqlTime.read(row, "closed_at"));
    }
}
