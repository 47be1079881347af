package vn.sauro.bench.arm;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.util.Map;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Flowable 7.2 as it comes: history audit, which is less than Camunda keeps; async executor on. */
public final class FlowableEngine implements CaseEngine {

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    FlowableEngine(Database database) {
        CaseTables.create(database);
        pool = database.pool();
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(true);
        configuration.setBeans(Map.of(
                "registerBenchCase",
                        (JavaDelegate) execution ->
                                CaseTables.register(connection(), execution.getProcessInstanceBusinessKey()),
                "settleBenchCase",
                        (JavaDelegate) execution ->
                                CaseTables.settle(connection(), execution.getProcessInstanceBusinessKey())));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("bench-case.bpmn", Model.bare("http://flowable.org/bpmn", ""))
                .deploy();
    }

    /** The engine's own connection: what a delegate writes commits with the case. */
    private static Connection connection() {
        return CommandContextUtil.getDbSqlSession().getSqlSession().getConnection();
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
