package vn.sauro.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;

/**
 * The register of units, positions and people. Every answer is as at an instant; where none is given, as at now. Days
 * begin and end in Asia/Ho_Chi_Minh. A unit or position outside its validity is unknown.
 */
@Component
public class Organization {

    private final Snapshots snapshots;
    private final Clock clock;

    Organization(Snapshots snapshots, Clock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** @throws Refusal {@code organization.unit-unknown} */
    public Unit unit(String code) {
        return findUnit(code).orElseThrow(() -> Refusal.of("organization.unit-unknown", code));
    }

    public Optional<Unit> findUnit(String code) {
        return Optional.ofNullable(today().units.get(code));
    }

    /** @return its name; for a code that is unknown today, of the past perhaps, the code itself */
    public Bilingual unitName(String code) {
        return findUnit(code).map(Unit::name).orElse(new Bilingual(code, code));
    }

    public List<Unit> units() {
        return List.copyOf(today().units.values());
    }

    /** @throws Refusal {@code organization.position-unknown} */
    public Position position(String id) {
        return findPosition(id).orElseThrow(() -> Refusal.of("organization.position-unknown", id));
    }

    public Optional<Position> findPosition(String id) {
        return Optional.ofNullable(today().positions.get(id));
    }

    /** @return its title; for an id that is unknown today the id itself */
    public Bilingual positionTitle(String id) {
        return findPosition(id).map(Position::title).orElse(new Bilingual(id, id));
    }

    /** @return the unit's positions by rank and order, without those of units below; empty for an unknown unit */
    public List<Position> positionsOf(String unitCode) {
        return today().positionsByUnit.getOrDefault(unitCode, List.of());
    }

    /** @throws Refusal {@code organization.unit-unknown}, {@code organization.head-missing} */
    public Position headOf(String unitCode) {
        unit(unitCode);
        return ranked(today(), unitCode, PositionRank.HEAD).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.of("organization.head-missing", unitCode));
    }

    /** @return in the order in which they stand in for the head */
    public List<Position> deputiesOf(String unitCode) {
        return ranked(today(), unitCode, PositionRank.DEPUTY);
    }

    /**
     * @return the unit itself or, for a division, the nearest unit above that is an agency
     * @throws Refusal {@code organization.unit-unknown}
     */
    public String agencyOf(String unitCode) {
        var unit = unit(unitCode);
        return unit.level() == UnitLevel.DIVISION && unit.parentCode() != null ? agencyOf(unit.parentCode()) : unitCode;
    }

    /** @throws Refusal {@code organization.unit-unknown} */
    public Optional<String> parentOf(String unitCode) {
        return Optional.ofNullable(unit(unitCode).parentCode());
    }

    /** @return the appointee or, while absent, the substitute on behalf of the appointee; empty while vacant */
    public Optional<Holder> holderOf(String positionId, Instant at) {
        return holder(snapshots.on(at), positionId);
    }

    /**
     * The one natural person who answers for a position: its holder; while it is vacant the head of the unit, its deputies
     * in order, then the same in the unit above, up to the top (Law 80/2025/QH15 article 8: the head answers for the unit).
     *
     * @throws Refusal {@code organization.position-unknown}, {@code organization.nobody-accountable}
     */
    public Holder accountable(String positionId, Instant at) {
        var day = snapshots.on(at);
        var position = day.positions.get(positionId);
        if (position == null) {
            throw Refusal.of("organization.position-unknown", positionId);
        }
        var candidates = new ArrayList<>(List.of(position));
        for (var unit = day.units.get(position.unitCode()); unit != null; unit = day.units.get(unit.parentCode())) {
            candidates.addAll(ranked(day, unit.code(), PositionRank.HEAD));
            candidates.addAll(ranked(day, unit.code(), PositionRank.DEPUTY));
        }
        return candidates.stream()
                .flatMap(p -> holder(day, p.id()).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("organization.nobody-accountable", positionId));
    }

    /** @return the seats in which the person acts then: own ones, except while substituted, and those held as substitute */
    public List<Holder> seatsOf(String personId, Instant at) {
        return snapshots.on(at).seatsByPerson.getOrDefault(personId, List.of());
    }

    /**
     * Whether the person belongs to the unit or to a unit below it in the same agency, by appointment (present or absent)
     * or as substitute.
     */
    public boolean sitsIn(String personId, String unitCode, Instant at) {
        var day = snapshots.on(at);
        return day.unitsByAppointee.getOrDefault(personId, Set.of()).stream().anyMatch(u -> within(day, u, unitCode))
                || seatsOf(personId, at).stream().anyMatch(h -> within(day, h.unitCode(), unitCode));
    }

    /** @return whether the person acts then in one of these units or positions */
    public boolean actsIn(String personId, Collection<String> unitsAndPositions, Instant at) {
        return seatsOf(personId, at).stream()
                .anyMatch(seat ->
                        unitsAndPositions.contains(seat.unitCode()) || unitsAndPositions.contains(seat.positionId()));
    }

    /** @return whether the person is head or deputy of the agency itself then, by own seat or as substitute */
    public boolean leads(String personId, String agency, Instant at) {
        var day = snapshots.on(at);
        return day.seatsByPerson.getOrDefault(personId, List.of()).stream()
                .filter(seat -> seat.unitCode().equals(agency))
                .anyMatch(seat -> day.positions.get(seat.positionId()).rank() != PositionRank.STAFF);
    }

    /** @return everybody who acts in a position then */
    public List<Holder> holders(Instant at) {
        return snapshots.on(at).holders;
    }

    /** @return everybody in the register then, with or without a seat */
    public Collection<Person> people(Instant at) {
        return snapshots.on(at).people.values();
    }

    public Optional<Person> person(String id, Instant at) {
        return Optional.ofNullable(snapshots.on(at).people.get(id));
    }

    public Collection<Position> positions(Instant at) {
        return snapshots.on(at).positions.values();
    }

    private RegisterDay today() {
        return snapshots.on(clock.instant());
    }

    private static Optional<Holder> holder(RegisterDay day, String positionId) {
        return day.holdersByPosition.getOrDefault(positionId, List.of()).stream()
                .findFirst();
    }

    private static List<Position> ranked(RegisterDay day, String unitCode, PositionRank rank) {
        return day.positionsByUnit.getOrDefault(unitCode, List.of()).stream()
                .filter(p -> p.rank() == rank)
                .toList();
    }

    private static boolean within(RegisterDay day, String unitCode, String upper) {
        for (var unit = day.units.get(unitCode); unit != null; unit = day.units.get(unit.parentCode())) {
            if (unit.code().equals(upper)) {
                return true;
            }
            if (unit.level() != UnitLevel.DIVISION) {
                return false;
            }
        }
        return false;
    }
}
