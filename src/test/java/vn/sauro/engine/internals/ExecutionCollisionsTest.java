package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:engine-settings;DB_CLOSE_DELAY=-1")
class ExecutionCollisionsTest {

    private final String caller = UUID.randomUUID().toString();

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @BeforeEach
    void anExecution() {
        engine.getCommandExecutorTxRequired().execute(context -> {
            var execution = new ExecutionEntity();
            execution.setId(caller);
            context.getDbEntityManager().insert(execution);
            return null;
        });
    }

    @AfterEach
    void nothingIsLeft() {
        jdbc.sql("delete from ACT_RU_EXECUTION where SUPER_EXEC_ = ?")
                .param(caller)
                .update();
        jdbc.sql("delete from ACT_RU_EXECUTION where ID_ = ?").param(caller).update();
    }

    @Test
    void whatEndsBesideACallThatBeginsIsACollision() {
        assertThatThrownBy(() -> engine.getCommandExecutorTxRequired().execute(context -> {
                    context.getDbEntityManager()
                            .delete(context.getExecutionManager().findExecutionById(caller));
                    somebodyElseCalls();
                    return null;
                }))
                .isInstanceOf(OptimisticLockingException.class);
        assertThat(jdbc.sql("select count(*) from ACT_RU_EXECUTION where ID_ = ?")
                        .param(caller)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anotherBrokenConstraintStaysAFault() {
        assertThat(ExecutionCollisions.isCollision(new ProcessEngineException(
                        "x", new SQLException("violates foreign key constraint \"act_fk_bytearr_depl\""))))
                .isFalse();
        assertThat(ExecutionCollisions.isCollision(new ProcessEngineException(
                        "x", new SQLException("violates foreign key constraint \"act_fk_exe_super\""))))
                .isTrue();
    }

    private void somebodyElseCalls() {
        var own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(
                status -> jdbc.sql("insert into ACT_RU_EXECUTION (ID_, REV_, SUPER_EXEC_) values (?, 1, ?)")
                        .param(UUID.randomUUID().toString())
                        .param(caller)
                        .update());
    }
}
