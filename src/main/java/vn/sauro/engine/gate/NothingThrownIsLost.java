package vn.sauro.engine.gate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.Process;

/**
 * Every escalation and error that a model throws is caught, in its own scope or by every caller. The engine drops an
 * uncaught escalation without a word: the work would wait for a decision that nobody was asked for.
 */
final class NothingThrownIsLost implements Rule {

    @Override
    public void check(BpmnFile file, Bundle bundle, Findings findings) {
        var catches = new Catches(bundle);
        throwers(file).forEach(thrower -> {
            for (var definition : definitions(thrower)) {
                Thrown.of(definition).ifPresent(thrown -> check(thrown, thrower, catches, findings));
            }
        });
        file.processes().forEach(process -> declared(process, catches, findings));
    }

    private static void check(Thrown thrown, FlowNode thrower, Catches catches, Findings findings) {
        if (thrown.code().isEmpty()) {
            findings.add("thrown-code", thrower);
        } else {
            catches.escapes(thrown, thrower)
                    .ifPresent(where -> findings.add(thrown.kind() + "-uncaught", thrower, thrown.code(), where));
        }
    }

    /** Codes that a delegate throws are not drawn; the process declares them so that its callers can be checked. */
    private static void declared(Process process, Catches catches, Findings findings) {
        Extensions.property(process, "sixclears:escalates").stream()
                .flatMap(codes -> Stream.of(codes.split("\\s*,\\s*")))
                .map(code -> new Thrown("escalation", code))
                .forEach(thrown -> catches.leaves(thrown, process)
                        .ifPresent(where -> findings.add("escalates-uncaught", process, thrown.code(), where)));
    }

    private static Stream<FlowNode> throwers(BpmnFile file) {
        return Stream.of(IntermediateThrowEvent.class, EndEvent.class).flatMap(type -> file.all(type).stream());
    }

    private static Collection<EventDefinition> definitions(FlowNode thrower) {
        return thrower instanceof EndEvent end
                ? end.getEventDefinitions()
                : thrower instanceof IntermediateThrowEvent event ? event.getEventDefinitions() : List.of();
    }

    /** @param code the code, or empty where the model names none: such a catcher takes every code */
    record Thrown(String kind, String code) {

        static Optional<Thrown> of(EventDefinition definition) {
            if (definition instanceof org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition escalation) {
                var reference = escalation.getEscalation();
                return Optional.of(
                        new Thrown("escalation", code(reference == null ? null : reference.getEscalationCode())));
            }
            if (definition instanceof org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition error) {
                var reference = error.getError();
                return Optional.of(new Thrown("error", code(reference == null ? null : reference.getErrorCode())));
            }
            return Optional.empty();
        }

        boolean caughtBy(EventDefinition definition) {
            return of(definition)
                    .filter(caught -> caught.kind.equals(kind))
                    .filter(caught -> caught.code.isEmpty() || caught.code.equals(code))
                    .isPresent();
        }

        private static String code(String written) {
            return Extensions.text(written).orElse("");
        }
    }
}
