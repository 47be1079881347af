package vn.sauro.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;

/**
 * A lead who reported 100 % and still waits for contributors has done his part: meanwhile the hours are charged to them.
 */
@Component
class WaitingLead {

    /** The user task in which the lead's officer carries the task out. */
    static final String PERFORM = "UserTask_PerformTask";

    private final JdbcClient jdbc;
    private final Duties duties;

    WaitingLead(JdbcClient jdbc, Duties duties) {
        this.jdbc = jdbc;
        this.duties = duties;
    }

    void reconsider(String code) {
        var waits = jdbc.sql("""
                        select count(*) from assigned_task t where t.code = :case and t.progress = 100
                          and exists (select 1 from contribution c where c.case_code = t.code and c.state = 'PENDING')
                        """).param("case", code).query(Integer.class).single() == 1;
        duties.openOf(code).stream()
                .filter(duty -> duty.elementId().equals(PERFORM))
                .filter(duty -> duty.awaitsOthers() != waits)
                .map(Duty::id)
                .forEach(id -> duties.awaitOthers(id, waits));
    }
}
