package vn.sauro.escalation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.duty.Duty;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Position;
import vn.sauro.organization.Unit;
import vn.sauro.organization.UnitKind;
import vn.sauro.organization.UnitLevel;

/**
 * Finds who answers on a rung. A vacant seat falls to the deputy, then to the parent unit; a rung is skipped where it would ask
 * the holder himself or somebody who was already asked.
 */
@Component
class RungFinder {

    private final LadderPolicy policy;
    private final Organization organization;
    private final Calendars calendars;

    RungFinder(LadderPolicy policy, Organization organization, Calendars calendars) {
        this.policy = policy;
        this.organization = organization;
        this.calendars = calendars;
    }

    Optional<Rung> next(Ladder ladder, Duty overdue, int after, Set<String> asked, Instant now) {
        for (var step : policy.steps(ladder.dueAt())) {
            if (step.rung() <= after) {
                continue;
            }
            var seat = seat(step.role(), overdue);
            if (seat.isEmpty()) {
                continue;
            }
            Holder holder = organization.accountable(seat.get().id(), now);
            if (!asked.contains(holder.personId())) {
                var at = calendars.standard().dueAt(DueRequest.of(ladder.dueAt(), step.offset(), step.unit()));
                return Optional.of(new Rung(
                        ladder.id(),
                        step.rung(),
                        step.role().name(),
                        holder.positionId(),
                        holder.personId(),
                        step.offset().signum() == 0 ? ladder.dueAt() : at));
            }
        }
        return Optional.empty();
    }

    private Optional<Position> seat(LadderPolicy.Role role, Duty overdue) {
        var unit = overdue.holder().unitCode();
        return switch (role) {
            case DIVISION_HEAD -> Optional.of(organization.headOf(unit));
            case AGENCY_HEAD -> Optional.of(organization.headOf(organization.agencyOf(unit)));
            case CHAIRMAN -> chairman(unit);
            case STANDING_COMMITTEE ->
                organization.units().stream()
                        .filter(each -> each.kind() == UnitKind.PARTY && each.level() == UnitLevel.PROVINCE)
                        .findFirst()
                        .map(Unit::code)
                        .map(organization::headOf);
        };
    }

    /** The head of the top unit above the agency: the chairman of the province or city. */
    private Optional<Position> chairman(String unit) {
        var top = unit;
        for (var parent = organization.parentOf(top); parent.isPresent(); parent = organization.parentOf(top)) {
            top = parent.get();
        }
        return Optional.of(organization.headOf(top));
    }
}
