package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:engine-settings;DB_CLOSE_DELAY=-1")
class EngineSettingsTest {

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @AfterEach
    void clockRunsAgain() {
        ClockUtil.reset();
    }

    @Test
    void ourClockIsTheEnginesClock() {
        var instant = Instant.parse("2026-11-20T01:00:00Z");
        ClockUtil.setCurrentTime(Date.from(instant));
        assertThat(clock.instant()).isEqualTo(instant);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    @Test
    void nothingOfTheRecordIsLeftToDefaults() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("course");
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.isEnforceHistoryTimeToLive()).isTrue();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isAuthorizationEnabled()).isTrue();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
        assertThat(engine.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT10S,PT1M,PT10M,PT1H");
        assertThat(engine.getJobExecutor().getMaxWait()).isEqualTo(1000);
        assertThat(engine.getJobExecutor().getWaitTimeInMillis()).isEqualTo(500);
    }

    @Test
    void theMissingIndexesExist() {
        var indexes = jdbc.sql("select lower(index_name) from information_schema.indexes where lower(table_name) in"
                        + " ('act_ru_task', 'act_ru_job')")
                .query(String.class)
                .list();
        assertThat(indexes).contains("sauro_task_parent", "sauro_job_due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"19900.KTHTDT.land-officer", "H57.BTV", "camunda-admin"})
    void idsOfUnitsAndPositionsAreAccepted(String id) {
        assertThat(id).matches(engine.getGeneralResourceWhitelistPattern());
    }

    @Test
    void noScriptLanguageIsOffered() {
        for (var language : new String[] {"javascript", "groovy", "juel", "python"}) {
            assertThat(engine.getScriptEngineResolver().getScriptEngine(language, false))
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${''.getClass().forName('java.lang.Runtime')}",
                "${''.class}",
                "${dateTime().getClass()}",
                "${dateTime().class.classLoader}",
                "${dataSource}",
                "${processEngine.repositoryService}",
                "${now().getClass()}"
            })
    void expressionsReachNothingButDataAndAllowedBeans(String attack) {
        var expression = engine.getExpressionManager().createExpression(attack);
        assertThatThrownBy(() -> evaluate(expression)).isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void dateArithmeticOfStoredFiltersStillWorks() {
        var expression = engine.getExpressionManager().createExpression("${dateTime().plusDays(2)}");
        assertThat(evaluate(expression)).isInstanceOf(org.joda.time.DateTime.class);
    }

    private Object evaluate(org.camunda.bpm.engine.delegate.Expression expression) {
        return engine.getCommandExecutorTxRequired()
                .execute(context ->
                        expression.getValue(new org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity()));
    }
}
