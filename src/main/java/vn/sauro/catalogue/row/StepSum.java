package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.Step;

/**
 * The time that the steps of a procedure take one after another, against the statutory time. Steps of one parallel group
 * take as long as the longest of them; steps off the clock take nothing.
 *
 * @param steps minutes along the longest way
 * @param term minutes of the statutory time
 * @param calendarTime whether both are minutes of the clock instead of working minutes
 */
public record StepSum(BigDecimal steps, BigDecimal term, boolean calendarTime) {

    /** @param version with a statutory time */
    public static StepSum of(ProcedureVersion version, WorkTime time) {
        var onClock = version.steps().stream().filter(step -> !step.offClock()).toList();
        var calendarTime = WorkTime.isCalendarTime(version.unit())
                && onClock.stream().allMatch(step -> WorkTime.isCalendarTime(step.unit()));
        if (calendarTime) {
            return new StepSum(
                    longest(version.steps(), step -> time.clock(step.amount(), step.unit())),
                    time.clock(version.amount(), version.unit()),
                    true);
        }
        return new StepSum(
                longest(version.steps(), step -> time.ofStep(step.amount(), step.unit())),
                time.ofTerm(version.amount(), version.unit()),
                false);
    }

    public boolean fits() {
        return steps.compareTo(term) <= 0;
    }

    private static BigDecimal longest(List<Step> steps, Function<Step, BigDecimal> minutes) {
        var done = new ArrayList<String>();
        var sum = BigDecimal.ZERO;
        for (var step : steps) {
            var group = step.parallelGroup();
            if (group == null) {
                sum = sum.add(longestOf(List.of(step), minutes));
            } else if (!done.contains(group)) {
                done.add(group);
                var members = steps.stream()
                        .filter(s -> group.equals(s.parallelGroup()))
                        .toList();
                sum = sum.add(longestOf(members, minutes));
            }
        }
        return sum;
    }

    private static BigDecimal longestOf(List<Step> steps, Function<Step, BigDecimal> minutes) {
        return steps.stream().filter(step -> !step.offClock()).map(minutes).reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
