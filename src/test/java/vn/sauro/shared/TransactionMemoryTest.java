package vn.sauro.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

class TransactionMemoryTest {

    private static final Object KEY = "key";

    private JdbcTransactionManager manager;
    private TransactionTemplate transaction;
    private JdbcTemplate jdbc;
    private final AtomicInteger reads = new AtomicInteger();

    @BeforeEach
    void open() {
        var database =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sauro", "");
        manager = new JdbcTransactionManager(database);
        manager.setTransactionExecutionListeners(List.of(new TransactionMemory.Listener()));
        transaction = new TransactionTemplate(manager);
        jdbc = new JdbcTemplate(database);
        jdbc.execute("create table note (text varchar(20) primary key)");
    }

    @Test
    void aTransactionReadsOnceAndTheNextReadsAnew() {
        assertThat(transaction.<Integer>execute(status -> read() + read())).isEqualTo(2);
        assertThat(transaction.<Integer>execute(status -> read())).isEqualTo(2);
    }

    @Test
    void nothingIsRememberedOutsideATransactionOrWithoutTheListener() {
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isEqualTo(2);
        manager.setTransactionExecutionListeners(List.of());
        assertThat(transaction.<Integer>execute(status -> read() + read())).isEqualTo(3 + 4);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> later("lost")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInnerTransactionOfItsOwnKnowsNothingOfTheOuterOne() {
        var own = new TransactionTemplate(manager);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            assertThat(read()).isEqualTo(1);
            own.executeWithoutResult(inner -> {
                assertThat(read()).isEqualTo(2);
                later("inner");
            });
            assertThat(notes()).containsExactly("inner");
            assertThat(read()).isEqualTo(1);
        });
    }

    @Test
    void whatIsDueIsWrittenAfterEverybodyWhoListensToTheEnd() {
        transaction.executeWithoutResult(
                status -> TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                    @Override
                    public int getOrder() {
                        return LOWEST_PRECEDENCE;
                    }

                    @Override
                    public void beforeCommit(boolean readOnly) {
                        later("last");
                    }
                }));
        assertThat(notes()).containsExactly("last");
    }

    @Test
    void aWriteThatFailsRollsTheTransactionBack() {
        jdbc.update("insert into note values ('twice')");
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.update("insert into note values ('other')");
                    later("twice");
                }))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(notes()).containsExactly("twice");
    }

    @Test
    void aRollbackToASavepointForgetsWhatWasReadAndWhatWasToBeWrittenSince() {
        transaction.executeWithoutResult(status -> {
            later("before");
            var savepoint = status.createSavepoint();
            read();
            later("after");
            TransactionMemory.write(KEY);
            assertThat(notes()).containsExactly("after", "before");
            status.rollbackToSavepoint(savepoint);
            assertThat(notes()).isEmpty();
            assertThat(TransactionMemory.unwritten(KEY)).containsExactly("before");
            assertThat(read()).isEqualTo(2);
        });
        assertThat(notes()).containsExactly("before");
    }

    @Test
    void aTransactionThatIsRolledBackWritesNothing() {
        transaction.executeWithoutResult(status -> {
            later("never");
            status.setRollbackOnly();
        });
        assertThat(notes()).isEmpty();
    }

    private int read() {
        return TransactionMemory.once(KEY, reads::incrementAndGet);
    }

    private void later(String text) {
        TransactionMemory.writeLater(
                KEY, text, texts -> texts.forEach(each -> jdbc.update("insert into note values (?)", each)));
    }

    private List<String> notes() {
        return new ArrayList<>(jdbc.queryForList("select text from note order by text", String.class));
    }
}
