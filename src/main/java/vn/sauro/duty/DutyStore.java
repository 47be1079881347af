package vn.sauro.duty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Holder;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.SqlTime;

/** Rows of {@code duty}. */
@Component
class DutyStore {

    private final JdbcClient jdbc;
    private final LateWrites writes;

    DutyStore(JdbcClient jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void insert(Duty duty) {
        writes.sql("""
                insert into duty (id, case_code, case_title, process_key, process_instance_id, element_id, deadline_id, status,
                  charge_rank, awaits_others, title, responsibility, supervising_leader, authority_key, authority_matter_vi,
                  authority_matter_en, authority_basis, expected_result, outcomes, person_id, person_name, position_id,
                  position_title, unit_code, unit_name, agency_code, on_behalf_of, holder_basis, opened_at, due_at, original_due_at,
                  paused_since)
                values (:id, :case, :caseTitle, :process, :instance, :element, :deadline, 'OPEN', :rank, false, :title,
                  :responsibility, :leader, :authority, :matterVi, :matterEn, :basis, :result, :outcomes, :person, :personName,
                  :position, :positionTitle, :unit, :unitName, :agency, :onBehalfOf, :holderBasis, :opened, :due, :original,
                  :paused)
                """)
                .param("id", duty.id())
                .param("case", duty.caseCode())
                .param("caseTitle", duty.caseTitle())
                .param("process", duty.processKey())
                .param("instance", duty.processInstanceId())
                .param("element", duty.elementId())
                .param("deadline", duty.deadlineId())
                .param("rank", duty.chargeRank())
                .param("title", duty.title())
                .param("responsibility", duty.responsibility())
                .param("leader", duty.supervisingLeader())
                .param("authority", duty.authorityKey())
                .param("matterVi", duty.authorityMatter().vi())
                .param("matterEn", duty.authorityMatter().en())
                .param("basis", duty.authorityBasis())
                .param("result", duty.expectedResult())
                .param("outcomes", String.join(",", duty.outcomes()))
                .param("person", duty.holder().personId())
                .param("personName", duty.holder().personName())
                .param("position", duty.holder().positionId())
                .param("positionTitle", duty.holder().positionTitle())
                .param("unit", duty.holder().unitCode())
                .param("unitName", duty.holder().unitName())
                .param("agency", duty.agencyCode())
                .param("onBehalfOf", duty.holder().onBehalfOf())
                .param("holderBasis", duty.holder().basis())
                .param("opened", SqlTime.of(duty.openedAt()))
                .param("due", SqlTime.of(duty.dueAt()))
                .param("original", SqlTime.of(duty.originalDueAt()))
                .param("paused", SqlTime.of(duty.pausedSince()))
                .later();
        KnownDuties.keep(duty);
    }

    Optional<Duty> find(String id) {
        var known = KnownDuties.find(id);
        if (known != null) {
            return Optional.of(known);
        }
        var duty = jdbc.sql("select * from duty where id = :id")
                .param("id", id)
                .query(DutyStore::read)
                .optional();
        duty.ifPresent(KnownDuties::keep);
        return duty;
    }

    List<Duty> openOf(String caseCode) {
        return KnownDuties.openOf(caseCode, () -> jdbc.sql(
                        "select * from duty where case_code = :case and status = 'OPEN' order by due_at, opened_at, id")
                .param("case", caseCode)
                .query(DutyStore::read)
                .list());
    }

    /** @return the duties that were open at the instant or later */
    List<Duty> openSince(String caseCode, Instant at) {
        return jdbc.sql("""
                select * from duty where case_code = :case and (closed_at is null or closed_at >= :at)
                order by due_at, opened_at, id
                """)
                .param("case", caseCode)
                .param("at", SqlTime.of(at))
                .query(DutyStore::read)
                .list();
    }

    List<Duty> openOfInstance(String processInstanceId) {
        return jdbc.sql(
                        "select * from duty where process_instance_id = :instance and status = 'OPEN' order by opened_at, id")
                .param("instance", processInstanceId)
                .query(DutyStore::read)
                .list();
    }

    void hold(String id, Holder holder, String agency) {
        KnownDuties.forget();
        writes.sql("""
                update duty set person_id = :person, person_name = :personName, position_id = :position,
                  position_title = :positionTitle, unit_code = :unit, unit_name = :unitName, agency_code = :agency,
                  on_behalf_of = :onBehalfOf, holder_basis = :basis where id = :id
                """)
                .param("person", holder.personId())
                .param("personName", holder.personName())
                .param("position", holder.positionId())
                .param("positionTitle", holder.positionTitle())
                .param("unit", holder.unitCode())
                .param("unitName", holder.unitName())
                .param("agency", agency)
                .param("onBehalfOf", holder.onBehalfOf())
                .param("basis", holder.basis())
                .param("id", id)
                .later();
    }

    void close(Duty closed) {
        writes.sql("""
                update duty set status = :status, closed_at = :at, closed_by = :by, outcome = :outcome,
                  result_document = :document, end_reason = :reason, paused_since = null where id = :id
                """)
                .param("status", closed.status().name())
                .param("at", SqlTime.of(closed.closedAt()))
                .param("by", closed.closedBy())
                .param("outcome", closed.outcome())
                .param("document", closed.resultDocument())
                .param("reason", closed.endReason())
                .param("id", closed.id())
                .later();
        KnownDuties.keep(closed);
    }

    void late(String id, Duration by) {
        writes.sql("update duty set late_seconds = :seconds where id = :id")
                .param("seconds", by.toSeconds())
                .param("id", id)
                .later();
    }

    void due(String deadlineId, Instant dueAt) {
        KnownDuties.forget();
        writes.sql("update duty set due_at = :due where deadline_id = :deadline and status = 'OPEN'")
                .param("due", SqlTime.of(dueAt))
                .param("deadline", deadlineId)
                .later();
    }

    /** Copies from the clocks of the case since when each stands still. */
    void standstill(String caseCode) {
        KnownDuties.forget();
        writes.sql("""
                update duty set paused_since = (select d.paused_since from deadline d where d.id = duty.deadline_id)
                where case_code = :case and status = 'OPEN'
                """).param("case", caseCode).later();
    }

    void awaitOthers(String id, boolean awaits) {
        KnownDuties.forget();
        writes.sql("update duty set awaits_others = :awaits where id = :id")
                .param("awaits", awaits)
                .param("id", id)
                .later();
    }

    static Duty read(ResultSet row, int index) throws SQLException {
        return new Duty(
                row.getString("id"),
                row.getString("case_code"),
                row.getString("case_title"),
                row.getString("process_key"),
                row.getString("process_instance_id"),
                row.getString("element_id"),
                row.getString("deadline_id"),
                Duty.Status.valueOf(row.getString("status")),
                row.getInt("charge_rank"),
                row.getBoolean("awaits_others"),
                row.getString("title"),
                row.getString("responsibility"),
                row.getString("supervising_leader"),
                row.getString("authority_key"),
                new Bilingual(row.getString("authority_matter_vi"), row.getString("authority_matter_en")),
                row.getString("authority_basis"),
                row.getString("expected_result"),
                List.of(row.getString("outcomes").split(",")),
                holder(row),
                row.getString("agency_code"),
                SqlTime.read(row, "opened_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "original_due_at"),
                SqlTime.read(row, "paused_since"),
                SqlTime.read(row, "closed_at"),
                row.getString("closed_by"),
                row.getString("outcome"),
                row.getString("result_document"),
                row.getString("end_reason"));
    }

    private static Holder holder(ResultSet row) throws SQLException {
        return new Holder(
                row.getString("person_id"),
                row.getString("person_name"),
                row.getString("position_id"),
                row.getString("position_title"),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("on_behalf_of"),
                row.getString("holder_basis"));
    }
}
