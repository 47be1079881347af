package vn.sauro.deadline.bpmn;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.LegalDates;

/** The two dates that a procedure's root process instance keeps of its legal clock, and the timers that wait for them. */
@Component
class LegalTimers {

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    /** A deployed definition never changes, and to search its model takes longer than all the rest. */
    private final Map<Waiting, List<String>> events = new ConcurrentHashMap<>();

    private record Waiting(String definitionId, String variable) {}

    LegalTimers(RuntimeService runtime, RepositoryService repository, ManagementService management) {
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
    }

    void date(String caseCode, LegalDates dates) {
        for (var root : roots(caseCode)) {
            date(root, LegalDates.LEGAL_DUE, dates.dueAt());
            date(root, LegalDates.APOLOGY_DUE, dates.apologyAt());
        }
    }

    private void date(ProcessInstance root, String variable, Instant instant) {
        var date = Date.from(instant);
        if (!date.equals(runtime.getVariable(root.getId(), variable))) {
            runtime.setVariable(root.getId(), variable, date);
        }
        timers(root, variable)
                .filter(timer -> !date.equals(timer.getDuedate()))
                .forEach(timer -> management.setJobDuedate(timer.getId(), date));
    }

    /** @return the timers of the case that wait for one of the dates */
    List<Job> of(String caseCode) {
        return roots(caseCode).stream()
                .flatMap(root -> Stream.of(LegalDates.LEGAL_DUE, LegalDates.APOLOGY_DUE)
                        .flatMap(variable -> timers(root, variable)))
                .toList();
    }

    private Stream<Job> timers(ProcessInstance root, String variable) {
        return events(root, variable).stream()
                .flatMap(event ->
                        management
                                .createJobQuery()
                                .processInstanceId(root.getId())
                                .activityId(event)
                                .timers()
                                .list()
                                .stream());
    }

    private List<ProcessInstance> roots(String caseCode) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseCode)
                .rootProcessInstances()
                .list();
    }

    /** @return ids of the events of the root model whose timer reads the variable */
    private List<String> events(ProcessInstance root, String variable) {
        return events.computeIfAbsent(new Waiting(root.getProcessDefinitionId(), variable), this::events);
    }

    private List<String> events(Waiting waiting) {
        return repository
                .getBpmnModelInstance(waiting.definitionId())
                .getModelElementsByType(TimerEventDefinition.class)
                .stream()
                .filter(timer -> timer.getTimeDate() != null
                        && timer.getTimeDate().getTextContent().strip().equals("${" + waiting.variable() + "}"))
                .map(timer -> ((Event) timer.getParentElement()).getId())
                .toList();
    }
}
