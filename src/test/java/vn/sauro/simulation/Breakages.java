package vn.sauro.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Breaks what a rule guards, asks the rule, and takes the damage back, so that a rule that never cries is found out. */
@TestComponent
class Breakages {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Map<String, String> statements;

    Breakages(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.statements = RowRules.named("simulation/breakages.sql").stream()
                .collect(Collectors.toMap(
                        block -> block.substring(0, block.indexOf('\n')),
                        block -> block.substring(block.indexOf('\n'))));
    }

    /** @return names of rules that something breaks */
    List<String> names() {
        return List.copyOf(statements.keySet());
    }

    /** Lets the record be changed, as its owner could; nothing of the platform can. */
    void unlockRecord() {
        jdbc.sql("drop trigger ledger_entry_insert_only").update();
    }

    /** @return what the rule says of it */
    List<?> found(Rule rule) {
        return transaction.execute(status -> {
            damage(rule.name());
            status.setRollbackOnly();
            return rule.broken().get();
        });
    }

    /** As {@link #found}, for a rule that looks from outside: the damage stays. */
    List<?> foundFromOutside(Rule rule) {
        transaction.executeWithoutResult(status -> damage(rule.name()));
        return rule.broken().get();
    }

    private void damage(String rule) {
        assertThat(statements).containsKey(rule);
        for (var statement : statements.get(rule).split(";\\s*\n")) {
            if (!statement.isBlank()) {
                assertThat(jdbc.sql(statement.replaceAll(";\\s*$", "")).update())
                        .as("rows changed by %s", statement)
                        .isPositive();
            }
        }
    }
}
