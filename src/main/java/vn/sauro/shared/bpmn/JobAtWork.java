package vn.sauro.shared.bpmn;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/**
 * What the engine's job at work is about. What follows from it within the same transaction, through calls and escalations too,
 * can learn here where it began.
 *
 * @param processInstance instance of the job; null where no job is at work
 * @param task user task whose boundary timer it is; null where it is anything else
 */
public record JobAtWork(String processInstance, String task) {

    public static JobAtWork current() {
        var job = Context.getCommandContext().getCurrentJob();
        return new JobAtWork(job == null ? null : job.getProcessInstanceId(), task(job));
    }

    private static String task(JobEntity job) {
        return job instanceof TimerEntity && job.getExecution() != null
                ? job.getExecution().getTasks().stream()
                        .map(task -> task.getId())
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
