package vn.sauro.duty;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sauro.shared.SqlTime;

/**
 * A filter as SQL that reads only what it shows. Each way in which a duty can match is a branch of its own: it reads one index
 * in the order of the list and stops after as many rows as are wanted; the branches are merged. A condition with {@code or},
 * or a subquery over all duties, would find everything that matches before it knew the first row.
 */
final class DutySearch {

    // The offset keeps PostgreSQL from reading all that the agencies see when it could ask for single duties.
    private static final String SEEN = """
            (d.agency_code in (:agencies) or exists
              (select 1 from duty_sight v where v.duty_id = d.id and v.agency_code in (:agencies) offset 0 rows))""";

    /** @param row name of the row that is read in order: the duty {@code d} or its sight {@code s} */
    private record Branch(String from, String row, String id, List<String> conditions) {

        static Branch ofDuties(String condition) {
            return new Branch("duty d", "d", "d.id", condition.isEmpty() ? List.of() : List.of(condition));
        }

        static Branch ofSights(String condition, boolean withDuty) {
            return new Branch(
                    withDuty ? "duty_sight s join duty d on d.id = s.duty_id" : "duty_sight s",
                    "s",
                    "s.duty_id",
                    List.of(condition));
        }

        Branch and(Stream<String> more) {
            return new Branch(
                    from, row, id, Stream.concat(conditions.stream(), more).toList());
        }

        String select(String ending) {
            var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            var due = row + ".due_at";
            return "(select " + id + " as id, " + due + " from " + from + where + ending.formatted(due, id) + ")";
        }
    }

    private final DutyFilter filter;
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<Branch> branches;

    DutySearch(DutyFilter filter, Instant now, Supplier<Instant> soon) {
        this.filter = filter;
        named().forEach((column, value) -> parameters.put(column, value));
        branches = statuses().stream()
                .flatMap(status -> ways().map(way -> way.and(narrowed(way, status, now, soon))))
                .toList();
        put("unit", filter.unit());
        put("elements", filter.elements());
        put("closedSince", filter.closedSince() == null ? null : SqlTime.of(filter.closedSince()));
        var agencies = filter.visibleAgencies();
        put("agencies", agencies != null && agencies.isEmpty() ? List.of("") : agencies);
    }

    /** @return whether any duty can match: an open one that is done late cannot */
    boolean possible() {
        return !branches.isEmpty();
    }

    /** @return what {@link #page} and {@link #count} name */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Bounds stand in the text: planners count on them, and H2 would take those of an earlier page. */
    String page(long offset, int size) {
        return "select d.* from (select id, due_at from " + union(" order by %s, %s limit " + (offset + size))
                + " order by due_at, id limit " + size + " offset " + offset
                + ") p join duty d on d.id = p.id order by d.due_at, d.id";
    }

    /** @return how many match, counted up to {@code most} along the same indexes */
    String count(int most) {
        return "select count(*) from (select id from " + union(" order by %s, %s limit " + most) + " limit " + most
                + ") c";
    }

    private String union(String ending) {
        return branches.stream()
                .map(branch -> branch.select(ending))
                .collect(Collectors.joining(oneWay() ? " union all " : " union ", "(", ") u"));
    }

    /** No duty matches in two ways: there is one, or those of one agency, which has no sight of its own duties. */
    private boolean oneWay() {
        var agencies = filter.visibleAgencies();
        return !named().isEmpty() || filter.unit() == null && (agencies == null || agencies.size() <= 1);
    }

    private Stream<Branch> ways() {
        if (!named().isEmpty()) {
            return Stream.of(
                    Branch.ofDuties(filter.unit() == null ? "" : "(d.unit_code = :unit or d.agency_code = :unit)")
                            .and(named().keySet().stream().map(column -> "d." + column + " = :" + column))
                            .and(seen()));
        }
        if (filter.unit() != null) {
            return Stream.of("d.unit_code = :unit", "d.agency_code = :unit")
                    .map(way -> Branch.ofDuties(way).and(seen()));
        }
        return filter.visibleAgencies() == null ? Stream.of(Branch.ofDuties("")) : ofAgencies();
    }

    /** What an agency sees without being asked for more: its own duties, and those of others in cases it takes part in. */
    private Stream<Branch> ofAgencies() {
        var each = new ArrayList<Branch>();
        for (var agency : filter.visibleAgencies()) {
            var name = "agency" + each.size();
            parameters.put(name, agency);
            each.add(Branch.ofDuties("d.agency_code = :" + name));
            each.add(Branch.ofSights("s.agency_code = :" + name, readsDuty()));
        }
        return each.isEmpty() ? Stream.of(Branch.ofDuties("1 = 0")) : each.stream();
    }

    /** Whether more is asked than stands in {@code duty_sight}. */
    private boolean readsDuty() {
        return filter.elements() != null
                || filter.closedSince() != null
                || filter.timeStatus() != null && DutyTimes.dutyStatus(filter.timeStatus()) == Duty.Status.DONE;
    }

    private Stream<String> narrowed(Branch way, Duty.Status status, Instant now, Supplier<Instant> soon) {
        var conditions = new ArrayList<String>();
        conditions.add(way.row() + ".status = '" + status + "'");
        if (filter.elements() != null) {
            conditions.add("d.element_id in (:elements)");
        }
        if (filter.closedSince() != null) {
            conditions.add("d.closed_at >= :closedSince");
        }
        if (filter.timeStatus() != null) {
            conditions.add(DutyTimes.condition(filter.timeStatus(), way.row(), now, soon, parameters));
        }
        return conditions.stream();
    }

    private Stream<String> seen() {
        return Stream.of(SEEN).filter(condition -> filter.visibleAgencies() != null);
    }

    private List<Duty.Status> statuses() {
        return Stream.of(Duty.Status.values())
                .filter(status -> filter.open() == null || filter.open() == (status == Duty.Status.OPEN))
                .filter(status -> filter.timeStatus() == null || status == DutyTimes.dutyStatus(filter.timeStatus()))
                .toList();
    }

    private Map<String, String> named() {
        var named = new HashMap<String, String>();
        Stream.of(
                        new String[] {"person_id", filter.holder()},
                        new String[] {"position_id", filter.position()},
                        new String[] {"case_code", filter.caseCode()})
                .filter(pair -> pair[1] != null)
                .forEach(pair -> named.put(pair[0], pair[1]));
        return named;
    }

    private void put(String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
