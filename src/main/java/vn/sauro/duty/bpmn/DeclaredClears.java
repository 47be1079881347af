package vn.sauro.duty.bpmn;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.stereotype.Component;
import vn.sauro.duty.SixClears;
import vn.sauro.duty.StepWords;
import vn.sauro.shared.bpmn.Model;

/** What a user task declares; for a step of a procedure the procedure's own words go before the model's. */
@Component
class DeclaredClears {

    private static final StepWords.Words NONE = new StepWords.Words(null, null, null);

    private final List<StepWords> procedures;

    DeclaredClears(List<StepWords> procedures) {
        this.procedures = procedures;
    }

    SixClears of(DelegateTask task) {
        var words = words(task);
        return new SixClears(
                position(task),
                said(words.task(), Model.property(task, "sixclears:task").orElse(task.getName())),
                said(words.responsibility(), property(task, "sixclears:responsibility")),
                property(task, "sixclears:authority"),
                property(task, "sixclears:deadline"),
                said(words.result(), property(task, "sixclears:result")),
                Model.property(task, "sixclears:outcomes").stream()
                        .flatMap(codes -> Stream.of(codes.split(",")))
                        .map(String::strip)
                        .toList());
    }

    private StepWords.Words words(DelegateTask task) {
        return Model.step(task, task)
                .flatMap(step -> procedures.stream()
                        .flatMap(each -> each.find(task.getExecution().getProcessBusinessKey(), step).stream())
                        .findFirst())
                .orElse(NONE);
    }

    private static String said(String own, String models) {
        return own == null || own.isBlank() ? models : own;
    }

    private static String property(DelegateTask task, String name) {
        return Model.property(task, name).orElse(null);
    }

    private static String position(DelegateTask task) {
        var groups = task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        return groups.size() == 1 ? groups.get(0) : null;
    }
}
