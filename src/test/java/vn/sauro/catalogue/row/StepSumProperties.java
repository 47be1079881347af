package vn.sauro.catalogue.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.Step;
import vn.sauro.catalogue.SupplementMode;
import vn.sauro.shared.Bilingual;

/** The sum of steps against an oracle that walks every way through the procedure and takes the longest. */
class StepSumProperties {

    private static final WorkTime TIME = new WorkTime(BigDecimal.valueOf(450));
    private static final Bilingual NAME = new Bilingual("Bước", "Step");

    /**
     * A stretch of the procedure: one step, or several beside one another.
     *
     * @param quarters time of each step in quarters of an hour; negative: off the clock
     */
    record Stretch(List<Integer> quarters) {}

    @Property(tries = 3_000)
    void isTheLongestWayThroughTheProcedure(@ForAll("procedures") List<Stretch> stretches, @ForAll("terms") int days) {
        var version = version(stretches, days);
        var sum = StepSum.of(version, TIME);
        var longest = longestWay(stretches, 0, 0);
        assertThat(sum.steps()).isEqualByComparingTo(BigDecimal.valueOf(longest * 15L));
        assertThat(sum.fits()).isEqualTo(longest * 15 <= days * 450);
    }

    @Property(tries = 500)
    void anotherOrderOfStretchesTakesAsLong(@ForAll("procedures") List<Stretch> stretches) {
        var turned = new ArrayList<>(stretches);
        java.util.Collections.reverse(turned);
        assertThat(StepSum.of(version(turned, 1), TIME).steps())
                .isEqualByComparingTo(StepSum.of(version(stretches, 1), TIME).steps());
    }

    @Property(tries = 500)
    void aLongerStepNeverMakesAProcedureFit(@ForAll("procedures") List<Stretch> stretches, @ForAll("terms") int days) {
        var longer = stretches.stream()
                .map(s -> new Stretch(
                        s.quarters().stream().map(q -> q < 0 ? q : q + 1).toList()))
                .toList();
        if (!StepSum.of(version(stretches, days), TIME).fits()) {
            assertThat(StepSum.of(version(longer, days), TIME).fits()).isFalse();
        }
    }

    /** Every way: at each stretch each of its steps is followed once. */
    private static int longestWay(List<Stretch> stretches, int from, int taken) {
        if (from == stretches.size()) {
            return taken;
        }
        var longest = longestWay(stretches, from + 1, taken);
        for (var quarters : stretches.get(from).quarters()) {
            longest = Math.max(longest, longestWay(stretches, from + 1, taken + Math.max(0, quarters)));
        }
        return longest;
    }

    @Provide
    Arbitrary<List<Stretch>> procedures() {
        var quarters = Arbitraries.integers().between(1, 60);
        var offClock = Arbitraries.of(true, false, false, false);
        var step = Combinators.combine(quarters, offClock).as((q, off) -> off ? -q : q);
        return step.list().ofMinSize(1).ofMaxSize(3).map(Stretch::new).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> terms() {
        return Arbitraries.integers().between(1, 8);
    }

    private static ProcedureVersion version(List<Stretch> stretches, int days) {
        var steps = new ArrayList<Step>();
        for (var stretch : stretches) {
            var group = stretch.quarters().size() > 1 ? "group-" + steps.size() : null;
            for (var quarters : stretch.quarters()) {
                steps.add(step(steps.size() + 1, quarters, group));
            }
        }
        return new ProcedureVersion(
                "7.000001-v1",
                "7.000001",
                1,
                NAME,
                "Mẫu",
                ProcedureLevel.COMMUNE,
                false,
                "CHAIRMAN",
                BigDecimal.valueOf(days),
                TimeUnit.WORKING_DAY,
                CutoffMode.NONE,
                true,
                DueTimeOfDay.END_OF_WORK,
                Set.of("SUPPLEMENT"),
                SupplementMode.PAUSE,
                null,
                null,
                null,
                null,
                null,
                null,
                "Mẫu",
                LocalDate.of(2026, 1, 1),
                null,
                Execution.GENERIC,
                null,
                false,
                true,
                false,
                steps,
                List.of(),
                List.of());
    }

    private static Step step(int no, int quarters, String group) {
        return new Step(
                no,
                "step-" + no,
                NAME,
                "GENERAL_OFFICER",
                BigDecimal.valueOf(Math.abs(quarters)).divide(BigDecimal.valueOf(4)),
                TimeUnit.WORKING_HOUR,
                CutoffMode.NONE,
                true,
                null,
                "Kết quả",
                "Làm đúng",
                null,
                null,
                quarters < 0,
                group,
                false);
    }
}
