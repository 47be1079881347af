package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.sauro.calendar.TestCalendars;
import vn.sauro.calendar.WorkingCalendar;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Payer;

/** 40,000 random histories: whatever happens to a case, each of its hours is somebody's and nobody's hour is counted twice. */
class ChargeProperties {

    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final WorkingCalendar CALENDAR = TestCalendars.shipped().standard();

    @Property(tries = 25_000, edgeCases = EdgeCasesMode.NONE)
    void shares_add_up_to_the_elapsed_working_time(@ForAll("histories") List<Step> history, @ForAll boolean ended) {
        var pretend = played(history);
        if (ended) {
            pretend.end();
        }
        var elapsed = Worked.elapsed(pretend.charges, CALENDAR, pretend.now);
        assertThat(elapsed).isEqualTo(CALENDAR.workingTime(MONDAY, pretend.now));
        assertThat(Worked.byHolder(pretend.charges, CALENDAR, pretend.now).values().stream()
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(elapsed);
    }

    @Property(tries = 15_000, edgeCases = EdgeCasesMode.NONE)
    void at_every_instant_exactly_one_pays_and_the_right_one(@ForAll("histories") List<Step> history) {
        var pretend = new PretendCase(MONDAY);
        for (var step : history) {
            pretend.step(step);
            contiguous(pretend);
            rightOne(pretend);
        }
    }

    private static void contiguous(PretendCase pretend) {
        var charges = pretend.charges;
        assertThat(charges.get(0).from()).isEqualTo(MONDAY);
        for (int i = 1; i < charges.size(); i++) {
            assertThat(charges.get(i).from()).isEqualTo(charges.get(i - 1).to());
            assertThat(charges.get(i).seq()).isEqualTo(charges.get(i - 1).seq() + 1);
        }
        assertThat(charges.stream().filter(Charge::runs)).containsExactly(charges.get(charges.size() - 1));
    }

    private static void rightOne(PretendCase pretend) {
        var now = pretend.charges.get(pretend.charges.size() - 1);
        var outside = pretend.standing().stream()
                .filter(pause -> pause.order().payer() != Payer.HOLDER)
                .toList();
        if (outside.stream().anyMatch(pause -> pause.order().payer() == Payer.INCIDENT)) {
            assertThat(now.payer()).as("while nobody can work").isEqualTo(ChargedTo.INCIDENT);
            return;
        }
        if (!outside.isEmpty()) {
            assertThat(outside.stream()
                            .filter(pause -> pause.order()
                                    .payer()
                                    .name()
                                    .equals(now.payer().name()))
                            .map(DeadlinePause::from))
                    .as("the pause that began first")
                    .anySatisfy(from ->
                            assertThat(outside).allMatch(pause -> !pause.from().isBefore(from)));
            return;
        }
        assertThat(now.payer()).isEqualTo(ChargedTo.PERSON);
        assertThat(now.personId()).as("the person who goes on").isNotNull();
        var payable =
                pretend.open.stream().filter(duty -> duty.chargeRank() > 0).toList();
        if (!payable.isEmpty()) {
            var paying = payable.stream()
                    .filter(duty -> duty.id().equals(now.dutyId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(paying.holder().personId()).isEqualTo(now.personId());
            assertThat(payable)
                    .allMatch(duty ->
                            duty.awaitsOthers() || !paying.awaitsOthers() && paying.chargeRank() <= duty.chargeRank());
        }
    }

    private static PretendCase played(List<Step> history) {
        var pretend = new PretendCase(MONDAY);
        history.forEach(pretend::step);
        return pretend;
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.of(Step.What.class),
                        Arbitraries.integers().between(0, 1_000),
                        Arbitraries.integers().between(0, 59))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
