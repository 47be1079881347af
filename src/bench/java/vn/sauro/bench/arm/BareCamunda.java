package vn.sauro.bench.arm;

import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** Camunda 7.24 as it comes, with full history and the case of the benchmarks. */
final class BareCamunda {

    private BareCamunda() {}

    /** @return settings to be completed by the arm */
    static StandaloneProcessEngineConfiguration on(DataSource pool, JavaDelegate register, JavaDelegate settle) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setBeans(new HashMap<>(Map.of("registerBenchCase", register, "settleBenchCase", settle)));
        return configuration;
    }

    /** @return the engine, with the model deployed */
    static ProcessEngine started(StandaloneProcessEngineConfiguration configuration) {
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString(
                        "bench-case.bpmn",
                        Model.bare("http://camunda.org/schema/1.0/bpmn", " engine:historyTimeToLive=\"P3650D\""))
                .deploy();
        return engine;
    }
}
