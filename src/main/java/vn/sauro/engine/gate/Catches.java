package vn.sauro.engine.gate;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import vn.sauro.engine.gate.NothingThrownIsLost.Thrown;

/** Finds who catches what is thrown, scope by scope outwards and then in every process that calls this one, as the engine does. */
final class Catches {

    private final Bundle bundle;

    Catches(Bundle bundle) {
        this.bundle = bundle;
    }

    /** @return where nobody catches it, or empty when it is caught on every way */
    Optional<String> escapes(Thrown thrown, FlowNode thrower) {
        return escapes(thrown, thrower, new HashSet<>());
    }

    /** The same for a throw that no drawing shows: something inside the process throws out of it. */
    Optional<String> leaves(Thrown thrown, Process process) {
        return leaves(thrown, process, new HashSet<>());
    }

    private Optional<String> escapes(Thrown thrown, FlowNode thrower, Set<String> seen) {
        ModelElementInstance inner = thrower;
        while (!(inner instanceof Process)) {
            if (inner instanceof FlowNode node && boundaryCatches(thrown, node)) {
                return Optional.empty();
            }
            var scope = inner.getParentElement();
            if (eventSubProcessCatches(thrown, scope, inner)) {
                return Optional.empty();
            }
            inner = scope;
        }
        return leaves(thrown, (Process) inner, seen);
    }

    private Optional<String> leaves(Thrown thrown, Process process, Set<String> seen) {
        if (!seen.add(process.getId())) {
            return Optional.empty();
        }
        var calls = bundle.callsOf(process.getId()).toList();
        return calls.isEmpty()
                ? Optional.of(process.getId())
                : calls.stream()
                        .flatMap(call -> escapes(thrown, call, seen).stream())
                        .findFirst();
    }

    private static boolean boundaryCatches(Thrown thrown, FlowNode node) {
        return node
                .getModelInstance()
                .getModelElementsByType(node.getModelInstance().getModel().getType(BoundaryEvent.class))
                .stream()
                .map(BoundaryEvent.class::cast)
                .filter(event -> node.equals(event.getAttachedTo()))
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(thrown::caughtBy);
    }

    /** An event sub-process does not catch what it throws itself. */
    private static boolean eventSubProcessCatches(
            Thrown thrown, ModelElementInstance scope, ModelElementInstance thrower) {
        return scope.getChildElementsByType(SubProcess.class).stream()
                .filter(SubProcess::triggeredByEvent)
                .filter(handler -> !handler.equals(thrower))
                .flatMap(handler -> handler.getChildElementsByType(StartEvent.class).stream())
                .flatMap(start -> start.getEventDefinitions().stream())
                .anyMatch(thrown::caughtBy);
    }
}
