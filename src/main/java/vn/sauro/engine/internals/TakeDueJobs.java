package vn.sauro.engine.internals;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Locks due jobs for this node in one statement, on PostgreSQL. The engine's own way reads candidates, locks each by a
 * statement of its own, and loses those that another node was reading at the same moment; and among many jobs PostgreSQL
 * answers its question whether a process instance is busy by reading all of them, at every look.
 *
 * <p>The conditions are the engine's: due, tries left, not suspended, not locked, no two exclusive jobs of a process instance
 * at once.
 */
final class TakeDueJobs implements Command<AcquiredJobs> {

    /** The lateral join with its limit makes PostgreSQL look a process instance up by the index, job by job. */
    private static final String TAKE = """
            with due as materialized (
              select j.ID_ from ACT_RU_JOB j
              left join lateral (
                select true as busy from ACT_RU_JOB other
                where j.EXCLUSIVE_ and other.PROCESS_INSTANCE_ID_ = j.PROCESS_INSTANCE_ID_ and other.EXCLUSIVE_
                  and other.LOCK_OWNER_ is not null and other.LOCK_EXP_TIME_ >= :now limit 1) instance on true
              where j.RETRIES_ > 0 and j.SUSPENSION_STATE_ = 1 and j.DUEDATE_ <= :now
                and (j.LOCK_OWNER_ is null or j.LOCK_EXP_TIME_ < :now)
                and (:cleanup or j.HANDLER_TYPE_ <> 'history-cleanup')
                and instance.busy is null
              order by j.DUEDATE_ %s limit :most
              for update of j skip locked)
            update ACT_RU_JOB j set LOCK_OWNER_ = :owner, LOCK_EXP_TIME_ = :until, REV_ = REV_ + 1
            from due where j.ID_ = due.ID_
            returning j.ID_, j.PROCESS_INSTANCE_ID_, j.EXCLUSIVE_""";

    static final String LATEST = TAKE.formatted("desc");
    static final String OLDEST = TAKE.formatted("asc");

    private record Taken(String id, String instance, boolean exclusive) {}

    private final JdbcClient jdbc;
    private final JobExecutor executor;
    private final int most;

    TakeDueJobs(JdbcClient jdbc, JobExecutor executor, int most) {
        this.jdbc = jdbc;
        this.executor = executor;
        this.most = most;
    }

    /**
     * A third of the places go to what fell due last: a step that follows at once on somebody's work need not wait until a
     * storm of deadlines has passed. The others go to what has waited longest.
     */
    @Override
    public AcquiredJobs execute(CommandContext context) {
        var acquired = new AcquiredJobs(most);
        if (most == 0) {
            return acquired;
        }
        var cleanup = context.getProcessEngineConfiguration().isHistoryCleanupEnabled();
        var share = Math.max(1, most / 3);
        var taken = new ArrayList<>(take(LATEST, share, cleanup));
        if (taken.size() == share && most > share) {
            taken.addAll(take(OLDEST, most - share, cleanup));
        }
        var batches = new HashMap<String, List<String>>();
        for (var job : taken) {
            if (job.exclusive() && job.instance() != null) {
                batches.computeIfAbsent(job.instance(), instance -> new ArrayList<>())
                        .add(job.id());
            } else {
                acquired.addJobIdBatch(job.id());
            }
        }
        batches.values().forEach(acquired::addJobIdBatch);
        return acquired;
    }

    private List<Taken> take(String statement, int places, boolean cleanup) {
        var now = ClockUtil.getCurrentTime().getTime();
        return jdbc.sql(statement)
                .param("now", new Timestamp(now))
                .param("until", new Timestamp(now + executor.getLockTimeInMillis()))
                .param("owner", executor.getLockOwner())
                .param("cleanup", cleanup)
                .param("most", places)
                .query((row, index) -> new Taken(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }
}
