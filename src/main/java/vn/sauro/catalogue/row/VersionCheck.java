package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.Step;
import vn.sauro.shared.workbook.TableColumn;

/** What the rows of one version must keep among themselves. */
final class VersionCheck {

    private final VersionDraft draft;
    private final WorkTime time;
    private final List<RowFault> faults;

    VersionCheck(VersionDraft draft, WorkTime time, List<RowFault> faults) {
        this.draft = draft;
        this.time = time;
        this.faults = faults;
    }

    void run() {
        once(draft.steps, Step::no, StepColumn.NO, "step-no-double");
        once(draft.steps, Step::key, StepColumn.KEY, "step-key-double");
        once(draft.components, c -> c.no(), ComponentColumn.NO, "component-no-double");
        once(draft.fees, f -> f.key(), FeeColumn.KEY, "fee-key-double");
        var faultsOfRows = faults.size();
        gap();
        ends();
        groups();
        signing();
        offClock();
        if (draft.sound() && faultsOfRows == faults.size()) {
            sum();
        }
    }

    private <T> void once(List<Sourced<T>> rows, Function<T, Object> key, TableColumn column, String code) {
        var seen = new HashMap<Object, Integer>();
        for (var row : rows) {
            if (row.sound()) {
                var earlier = seen.putIfAbsent(key.apply(row.value()), row.row().number());
                if (earlier != null) {
                    faults.add(RowFault.of(row.row(), column, code, key.apply(row.value()), earlier));
                }
            }
        }
    }

    /** A number left out is a row left out. */
    private void gap() {
        var steps = draft.orderedSteps();
        var numbers = steps.stream().map(step -> step.value().no()).distinct().count();
        if (steps.size() < draft.steps.size() || numbers < steps.size()) {
            return;
        }
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).value().no() != i + 1) {
                faults.add(RowFault.of(steps.get(i).row(), StepColumn.NO, "step-no-gap", i + 1));
                return;
            }
        }
    }

    private void ends() {
        var steps = draft.orderedSteps();
        if (draft.steps.isEmpty()) {
            if (draft.head.sound() && draft.head.value().execution() != Execution.NOT_YET) {
                faults.add(RowFault.of(draft.head.row(), ProcedureColumn.EXECUTION, "steps-missing"));
            }
            return;
        }
        if (steps.size() < draft.steps.size()) {
            return;
        }
        var first = steps.get(0);
        var last = steps.get(steps.size() - 1);
        if (!first.value().key().equals(Step.FIRST)) {
            faults.add(RowFault.of(first.row(), StepColumn.KEY, "step-first", Step.FIRST));
        }
        if (!last.value().key().equals(Step.LAST)) {
            faults.add(RowFault.of(last.row(), StepColumn.KEY, "step-last", Step.LAST));
        }
    }

    private void groups() {
        var steps = draft.orderedSteps();
        var lastOfGroup = new HashMap<String, Integer>();
        for (int i = 0; i < steps.size(); i++) {
            var group = steps.get(i).value().parallelGroup();
            var earlier = group == null ? null : lastOfGroup.put(group, i);
            if (earlier != null && earlier != i - 1) {
                faults.add(RowFault.of(steps.get(i).row(), StepColumn.PARALLEL_GROUP, "parallel-scattered", group));
            }
        }
        for (var step : steps) {
            var group = step.value().parallelGroup();
            if (group != null
                    && steps.stream()
                                    .filter(s -> group.equals(s.value().parallelGroup()))
                                    .count()
                            == 1) {
                faults.add(RowFault.of(step.row(), StepColumn.PARALLEL_GROUP, "parallel-alone", group));
            }
        }
    }

    /** Who receives or returns a dossier decides nothing; and a result that the data alone lead to must be signed by somebody. */
    private void signing() {
        var steps = draft.orderedSteps();
        steps.stream()
                .filter(step -> step.value().signing()
                        && List.of(Step.FIRST, Step.LAST).contains(step.value().key()))
                .forEach(step -> faults.add(RowFault.of(step.row(), StepColumn.SIGNING, "signing-at-the-counter")));
        if (!steps.isEmpty()
                && draft.head.sound()
                && draft.head.value().execution() == Execution.GENERIC
                && steps.stream().noneMatch(step -> step.value().signing())) {
            faults.add(RowFault.of(steps.get(steps.size() - 1).row(), StepColumn.SIGNING, "signing-missing"));
        }
    }

    /** Time off the clock is a pause, and a pause needs a reason that the law allows for this procedure. */
    private void offClock() {
        if (draft.head.sound() && draft.head.value().exclusions().isEmpty()) {
            draft.orderedSteps().stream()
                    .filter(step -> step.value().offClock())
                    .forEach(step ->
                            faults.add(RowFault.of(step.row(), StepColumn.OFF_CLOCK, "off-clock-without-exclusion")));
        }
    }

    private void sum() {
        var sum = StepSum.of(draft.version().value(), time);
        if (!sum.fits()) {
            faults.add(RowFault.of(
                    draft.head.row(),
                    ProcedureColumn.AMOUNT,
                    sum.calendarTime() ? "steps-exceed-calendar" : "steps-exceed",
                    hours(sum.steps()),
                    hours(sum.term())));
        }
    }

    static String hours(BigDecimal minutes) {
        return minutes.divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
