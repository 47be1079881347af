package vn.sauro.deadline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.CaseMemory;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.TransactionMemory;

/** Rows of {@code deadline} and {@code deadline_change}. */
@Component
class DeadlineStore {

    private record Known(String id) {}

    private final JdbcClient jdbc;
    private final LateWrites writes;
    private final DeadlineRow row;

    DeadlineStore(JdbcClient jdbc, LateWrites writes, DeadlineRow row) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.row = row;
    }

    void insert(Deadline deadline) {
        writes.sql("""
                insert into deadline (id, case_code, clock, rule_key, base, step, name_vi, name_en, started_at, due_at,
                  original_due_at, counted_from, amount, unit, cutoff, exclude_first_day, due_time_of_day, fixed_due_at,
                  fixed_since, fixed_explanation, calendar_id, calendar_version, legal_basis, explanation, paused_since)
                values (:id, :case, :clock, :rule, :base, :step, :nameVi, :nameEn, :started, :due, :original, :from, :amount,
                  :unit, :cutoff, :excludeFirst, :dueTime, :fixedDue, :fixedSince, :fixedSteps, :calendar, :version, :basis,
                  :steps, :paused)
                """).params(row.all(deadline)).later();
        keep(deadline);
    }

    Optional<Deadline> find(String id) {
        if (TransactionMemory.recall(new Known(id)) instanceof Deadline known) {
            return Optional.of(known);
        }
        var found = jdbc.sql("select * from deadline where id = :id")
                .param("id", id)
                .query(row::read)
                .optional();
        found.ifPresent(DeadlineStore::keep);
        return found;
    }

    List<Deadline> all(Collection<String> ids) {
        return jdbc.sql("select * from deadline where id in (:ids)")
                .param("ids", ids)
                .query(row::read)
                .list();
    }

    List<Deadline> ofCase(String caseCode) {
        var clocks = jdbc.sql("select * from deadline where case_code = :case order by started_at, id")
                .param("case", caseCode)
                .query(row::read)
                .list();
        clocks.forEach(DeadlineStore::keep);
        return clocks;
    }

    /** Only of a case that this transaction has locked; its own writes below forget. */
    private static void keep(Deadline deadline) {
        CaseMemory.remember(deadline.caseCode(), new Known(deadline.id()), deadline);
    }

    List<Deadline> openOf(String caseCode) {
        return ofCase(caseCode).stream().filter(Deadline::open).toList();
    }

    void update(Deadline deadline) {
        TransactionMemory.forget(new Known(deadline.id()));
        writes.sql("""
                update deadline set due_at = :due, calendar_version = :version, explanation = :steps, counted_from = :from,
                  fixed_due_at = :fixedDue, fixed_since = :fixedSince, fixed_explanation = :fixedSteps, paused_since = :paused,
                  closed_at = :closed
                where id = :id
                """).params(row.state(deadline)).later();
    }

    void paused(String id, Instant since) {
        TransactionMemory.forget(new Known(id));
        writes.sql("update deadline set paused_since = :since where id = :id")
                .param("since", SqlTime.of(since))
                .param("id", id)
                .later();
    }

    void record(Deadline deadline, Instant newDue, Instant at, DeadlineMove why) {
        writes.sql("""
                insert into deadline_change (id, deadline_id, changed_at, kind, old_due_at, new_due_at, decided_by, document, reason)
                values (:id, :deadline, :at, :kind, :old, :new, :by, :document, :reason)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("deadline", deadline.id())
                .param("at", SqlTime.of(at))
                .param("kind", why.kind().name())
                .param("old", SqlTime.of(deadline.dueAt()))
                .param("new", SqlTime.of(newDue))
                .param("by", why.decidedBy())
                .param("document", why.document())
                .param("reason", why.reason())
                .later();
    }

    void close(String id, Instant at) {
        TransactionMemory.forget(new Known(id));
        writes.sql("update deadline set closed_at = :at, paused_since = null where id = :id and closed_at is null")
                .param("at", SqlTime.of(at))
                .param("id", id)
                .later();
    }

    int changes(String id, DeadlineMove.Kind kind) {
        return jdbc.sql("select count(*) from deadline_change where deadline_id = :id and kind = :kind")
                .param("id", id)
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }
}
