package vn.sauro.engine.internals;

import java.util.List;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserOperationLogManager;

/**
 * What people did to tasks, without that they completed them: Tasklist shows these acts beside open tasks only, and who closed
 * a duty, when and with what result stands in the ledger.
 */
final class PeoplesActs extends UserOperationLogManager {

    @Override
    public void logTaskOperations(String operation, TaskEntity task, List<PropertyChange> changes) {
        if (!UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(operation)) {
            super.logTaskOperations(operation, task, changes);
        }
    }

    static final class Managers implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return UserOperationLogManager.class;
        }

        @Override
        public Session openSession() {
            return new PeoplesActs();
        }
    }
}
