package vn.sauro.engine.internals;

import static org.camunda.bpm.engine.impl.history.event.HistoryEventTypes.*;

import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Keeps what a case went through: instances, activities, tasks, last values, incidents, failed jobs, decisions, and what
 * people did (Tasklist shows it). Not every value a variable ever had, every timer that was made and every change of a
 * candidate: who answered for what and until when stands in duty, deadline and ledger, which nobody can rewrite.
 */
final class CourseOfCases implements HistoryLevel {

    static final String NAME = "course";

    /** Behind the engine's own 0 to 3; the database keeps it, and the engine refuses to start with another. */
    private static final int ID = 40;

    private static final String DUE_DATE = "deadline";

    private static final Set<HistoryEventType> LEFT_OUT = Set.of(
            VARIABLE_INSTANCE_UPDATE_DETAIL,
            FORM_PROPERTY_UPDATE,
            JOB_CREATE,
            JOB_SUCCESS,
            JOB_DELETE,
            IDENTITY_LINK_ADD,
            IDENTITY_LINK_DELETE);

    @Override
    public int getId() {
        return ID;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean isHistoryEventProduced(HistoryEventType event, Object entity) {
        return !LEFT_OUT.contains(event) && !isDueDate(entity);
    }

    /** What task and timers read; the task's own history keeps the date, and the clock every date that it ever had. */
    private static boolean isDueDate(Object entity) {
        return entity instanceof VariableInstanceEntity variable && DUE_DATE.equals(variable.getName());
    }
}
