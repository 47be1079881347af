package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobFailureCollector;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:engine-settings;DB_CLOSE_DELAY=-1")
class CollisionsTest {

    private static final String INSTANCE = "collision-instance";
    private static final String BETWEEN = "collision-between";
    private static final String BELOW = "collision-below";

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void anInstanceOfThreeExecutions() {
        execution(INSTANCE, null);
        execution(BETWEEN, INSTANCE);
        execution(BELOW, BETWEEN);
    }

    @AfterEach
    void nothingIsLeft() {
        delete("ACT_RU_EVENT_SUBSCR", "EXECUTION_ID_", BELOW);
        delete("ACT_RU_EXECUTION", "SUPER_EXEC_", BELOW);
        delete("ACT_RU_EXECUTION", "ID_", BELOW);
        delete("ACT_RU_EXECUTION", "ID_", BETWEEN);
        delete("ACT_RU_EXECUTION", "ID_", INSTANCE);
    }

    @Test
    void whatEndsBesideACallThatBeginsIsACollision() {
        assertCollides(context -> {
            context.getDbEntityManager().delete(below(context));
            meanwhile(
                    "insert into ACT_RU_EXECUTION (ID_, REV_, SUPER_EXEC_) values (?, 1, ?)",
                    UUID.randomUUID().toString(),
                    BELOW);
        });
        assertThat(jdbc.sql("select count(*) from ACT_RU_EXECUTION where ID_ = ?")
                        .param(BELOW)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anExecutionThatMovesUpWhileItIsReadIsACollision() {
        assertCollides(context -> {
            var below = below(context);
            meanwhile("update ACT_RU_EXECUTION set PARENT_ID_ = ? where ID_ = ?", INSTANCE, BELOW);
            meanwhile("delete from ACT_RU_EXECUTION where ID_ = ?", BETWEEN);
            below.getProcessInstance();
        });
    }

    @Test
    void anInstanceThatEndsWhileItIsReadIsACollision() {
        assertCollides(context -> {
            var below = below(context);
            meanwhile("update ACT_RU_EXECUTION set PROC_INST_ID_ = null, PARENT_ID_ = null where ID_ = ?", BELOW);
            meanwhile("update ACT_RU_EXECUTION set PROC_INST_ID_ = null, PARENT_ID_ = null where ID_ = ?", BETWEEN);
            meanwhile("delete from ACT_RU_EXECUTION where ID_ = ?", INSTANCE);
            below.getProcessInstance();
        });
    }

    @Test
    void anExecutionThatEndsWhileItsMessageIsReadIsACollision() {
        jdbc.sql("""
                insert into ACT_RU_EVENT_SUBSCR (ID_, REV_, EVENT_TYPE_, EVENT_NAME_, EXECUTION_ID_, CREATED_)
                values (?, 1, 'message', 'Ended', ?, current_timestamp)
                """).params(UUID.randomUUID().toString(), BELOW).update();
        assertCollides(context -> {
            var waiting = context.getEventSubscriptionManager()
                    .findEventSubscriptionsByExecution(BELOW)
                    .get(0);
            meanwhile("delete from ACT_RU_EVENT_SUBSCR where EXECUTION_ID_ = ?", BELOW);
            meanwhile("delete from ACT_RU_EXECUTION where ID_ = ?", BELOW);
            waiting.getProcessDefinition();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"55P03", "40P01", "HYT00", "40001"})
    void whoHasWaitedTooLongForAnotherIsTheSlowerOne(String state) {
        assertThat(Collisions.isCollision(
                        new ProcessEngineException("x", new SQLException("canceling statement", state))))
                .isTrue();
    }

    @Test
    void whatAJobHasFailedByIsTheCollision() {
        var job = new JobFailureCollector("job");
        assertCollides(context -> {
            context.registerCommandContextListener(job);
            throw new ProcessEngineException("x", new SQLException("canceling statement", "55P03"));
        });
        assertThat(job.getFailure()).isInstanceOf(OptimisticLockingException.class);
    }

    @Test
    void anythingElseStaysAFault() {
        assertThat(Collisions.isCollision(new ProcessEngineException(
                        "x", new SQLException("violates foreign key constraint \"act_fk_bytearr_depl\""))))
                .isFalse();
        assertThat(Collisions.isCollision(new ProcessEngineException(
                        "x",
                        new SQLException(
                                "update or delete on table \"act_ru_execution\" violates foreign key constraint"))))
                .isTrue();
        ExecutionEntity none = null;
        assertThatThrownBy(() -> execute(context -> none.getProcessDefinition()))
                .as("of a job without an execution, say: it would be tried for ever")
                .isInstanceOf(NullPointerException.class);
    }

    private void assertCollides(Consumer<CommandContext> work) {
        assertThatThrownBy(() -> execute(work)).isInstanceOf(OptimisticLockingException.class);
    }

    private void execute(Consumer<CommandContext> work) {
        engine.getCommandExecutorTxRequired().execute(context -> {
            work.accept(context);
            return null;
        });
    }

    private static ExecutionEntity below(CommandContext context) {
        return context.getExecutionManager().findExecutionById(BELOW);
    }

    private void execution(String id, String parent) {
        jdbc.sql("insert into ACT_RU_EXECUTION (ID_, REV_, PROC_INST_ID_, PARENT_ID_) values (?, 1, ?, ?)")
                .params(id, INSTANCE, parent)
                .update();
    }

    private void delete(String table, String column, String id) {
        jdbc.sql("delete from " + table + " where " + column + " = ?").param(id).update();
    }

    private void meanwhile(String sql, Object... values) {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(status -> jdbc.sql(sql).params(List.of(values)).update());
    }
}
