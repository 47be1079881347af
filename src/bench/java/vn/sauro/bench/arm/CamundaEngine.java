package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;

/** Camunda 7.24 as it comes: history full, job executor on, no authorizations, no platform. */
public final class CamundaEngine implements CaseEngine {

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    CamundaEngine(Database database) {
        CaseTables.create(database);
        pool = database.pool();
        var configuration = BareCamunda.on(
                pool,
                execution -> CaseTables.register(connection(), execution.getProcessBusinessKey()),
                execution -> CaseTables.settle(connection(), execution.getProcessBusinessKey()));
        configuration.setJobExecutorActivate(true);
        engine = BareCamunda.started(configuration);
    }

    /** The engine's own connection: what a delegate writes commits with the case. */
    private static Connection connection() {
        return Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
    }

    @Override
    public String start(String code) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(Model.PROCESS, code, Map.of("deadline", Model.due()))
                .getId();
    }

    @Override
    public void complete(String instance) {
        for (var holder : Model.HOLDERS) {
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceId(instance)
                    .taskAssignee(holder)
                    .singleResult();
            engine.getTaskService().complete(task.getId(), Map.of("outcome", "done"));
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }
}
