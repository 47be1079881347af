package vn.sauro.deadline.bpmn;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.LegalDates;

/** The two dates that a procedure's root process instance keeps of its legal clock, and the timers that wait for them. */
@Component
class LegalTimers {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final WaitingTimers timers;

    LegalTimers(
            RuntimeService runtime, RepositoryService repository, ManagementService management, WaitingTimers timers) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.timers = timers;
    }

    void settle(Deadline legal, LegalDates dates) {
        var variables = Map.of(
                LegalDates.LEGAL_DUE, dates.dueAt(),
                LegalDates.APOLOGY_DUE, dates.apologyAt());
        var runs = legal.open() && legal.pausedSince() == null;
        for (var root : roots(legal.caseCode())) {
            variables.forEach((name, instant) -> {
                runtime.setVariable(root.getId(), name, Date.from(instant));
                events(root, name).forEach(event -> settle(root, event, instant, runs));
            });
        }
    }

    private void settle(ProcessInstance root, String event, Instant due, boolean runs) {
        var waiting = management
                .createJobQuery()
                .processInstanceId(root.getId())
                .activityId(event)
                .timers()
                .list();
        for (var timer : waiting) {
            if (!Date.from(due).equals(timer.getDuedate())) {
                management.setJobDuedate(timer.getId(), Date.from(due));
            }
            timers.run(timer, runs);
        }
    }

    private List<ProcessInstance> roots(String caseCode) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseCode)
                .rootProcessInstances()
                .list();
    }

    /** @return ids of the events of the root model whose timer reads the variable */
    private List<String> events(ProcessInstance root, String variable) {
        return repository
                .getBpmnModelInstance(root.getProcessDefinitionId())
                .getModelElementsByType(TimerEventDefinition.class)
                .stream()
                .filter(timer -> timer.getTimeDate() != null
                        && timer.getTimeDate().getTextContent().strip().equals("${" + variable + "}"))
                .map(timer -> ((Event) timer.getParentElement()).getId())
                .toList();
    }
}
