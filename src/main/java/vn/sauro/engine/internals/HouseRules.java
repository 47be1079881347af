package vn.sauro.engine.internals;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import vn.sauro.shared.Texts;

/** The engine settings that are not a matter of taste: wrong, they would let work vanish or strangers in. */
final class HouseRules extends AbstractProcessEnginePlugin implements Ordered {

    /** Ids of units, positions and people look like {@code 19900.KTHTDT.land-officer}. */
    static final String ID_PATTERN = "[a-zA-Z0-9._\\-]+";

    private final ApplicationContext context;
    private final ObjectProvider<FlywayMigrationInitializer> migration;
    private final Texts texts;

    HouseRules(ApplicationContext context, ObjectProvider<FlywayMigrationInitializer> migration, Texts texts) {
        this.context = context;
        this.migration = migration;
        this.texts = texts;
    }

    /** After the starter's own settings, so that no property file can undo these. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        migration.getIfAvailable();
        var beans = new ExpressionBeans(context);
        engine.setBeans(beans);
        engine.setExpressionManager(new NarrowExpressionManager(beans));
        engine.setScriptEngineResolver(new NoScripts());
        var contexts = new ForeseenFailures();
        contexts.setProcessEngineConfiguration(engine);
        engine.setCommandContextFactory(contexts);
        engine.setFailedJobCommandFactory(new CollidedJobs());
        engine.setJavaSerializationFormatEnabled(false);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setEnforceHistoryTimeToLive(true);
        engine.setCustomHistoryLevels(new ArrayList<>(List.of(new CourseOfCases())));
        if (engine.getCustomSessionFactories() == null) {
            engine.setCustomSessionFactories(new ArrayList<>());
        }
        engine.getCustomSessionFactories().add(new PeoplesActs.Managers());
        engine.setCustomPreCommandInterceptorsTxRequired(toldFailures());
        engine.setCustomPreCommandInterceptorsTxRequiresNew(toldFailures());
        // What may go is found by the end of its process instance; stamping every row of it when it ends says no more.
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
        engine.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
        engine.setTaskMetricsEnabled(false);
        // There are no tenants: agencies part the work. To ask every row whether it belongs to one made a count of
        // tasks four times as long.
        engine.setTenantCheckEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setDefaultUserPermissionForTask(Permissions.TASK_WORK);
        engine.setGeneralResourceWhitelistPattern(ID_PATTERN);
    }

    /** Each chain of commands links interceptors of its own. */
    private List<CommandInterceptor> toldFailures() {
        return new ArrayList<>(List.of(new DatabaseAwayOverRest(texts), new Collisions()));
    }
}
