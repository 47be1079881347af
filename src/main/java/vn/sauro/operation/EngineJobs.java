package vn.sauro.operation;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits in the engine's table of jobs, read from the database so that it is true of all nodes together. */
@Component
class EngineJobs {

    /** Due, not suspended, with tries left, and not in the hands of a node. */
    private static final String TAKEABLE = """
            from ACT_RU_JOB where RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and DUEDATE_ <= current_timestamp
              and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < current_timestamp)""";

    private final JdbcClient jdbc;

    EngineJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return how long the oldest due timer has been waiting by the database's clock, empty when none waits */
    Optional<Duration> oldestDue() {
        return jdbc.sql("select min(DUEDATE_) as due, current_timestamp as now " + TAKEABLE)
                .query((row, index) -> age(row.getTimestamp("due"), row.getTimestamp("now")))
                .single();
    }

    /**
     * The longest due of the timers that nobody has in hand.
     *
     * @param due their common due date
     * @param jobs how many are due at that moment; a storm has many
     */
    record Front(Instant due, long jobs) {}

    /** @return what is to be taken next, empty when nothing waits */
    Optional<Front> front() {
        return jdbc.sql("select DUEDATE_, count(*) " + TAKEABLE
                        + " group by DUEDATE_ order by DUEDATE_ fetch first 1 rows only")
                .query((row, index) -> new Front(row.getTimestamp(1).toInstant(), row.getLong(2)))
                .optional();
    }

    private static Optional<Duration> age(Timestamp since, Timestamp now) {
        return Optional.ofNullable(since).map(due -> Duration.between(due.toInstant(), now.toInstant()));
    }

    /** @return jobs that could be taken but for a due date, without which none is */
    long withoutDueDate() {
        return jdbc.sql(
                        "select count(*) from ACT_RU_JOB where DUEDATE_ is null and RETRIES_ > 0 and SUSPENSION_STATE_ = 1")
                .query(Long.class)
                .single();
    }

    long due() {
        return jdbc.sql("select count(*) " + TAKEABLE).query(Long.class).single();
    }

    long incidents() {
        return jdbc.sql("select count(*) from ACT_RU_INCIDENT")
                .query(Long.class)
                .single();
    }

    /** @return the database's clock */
    Instant databaseTime() {
        return jdbc.sql("select current_timestamp")
                .query((row, index) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
