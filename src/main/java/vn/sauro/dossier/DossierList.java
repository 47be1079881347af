package vn.sauro.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.DutyList;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Lists dossiers and says where each stands against its appointment. */
@Component
public class DossierList {

    private final JdbcClient jdbc;
    private final DutyList duties;
    private final Deadlines deadlines;
    private final Clock clock;

    DossierList(JdbcClient jdbc, DutyList duties, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @return newest first */
    public Page<Dossier> find(DossierFilter filter, PageRequest page) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        narrow(filter, conditions, parameters);
        return find(conditions, parameters, "d.filed_at desc, d.code desc", page);
    }

    /** @return taken in at the agency's counter since that instant, newest first */
    public Page<Dossier> receivedSince(String unit, Instant since, PageRequest page) {
        var parameters = new HashMap<String, Object>(Map.of("unit", unit, "since", SqlTime.of(since)));
        return find(
                List.of("d.receiving_unit = :unit", "d.filed_at >= :since"),
                parameters,
                "d.filed_at desc, d.code desc",
                page);
    }

    /** @return in that status at the agency's counter, the one that waits longest first */
    public Page<Dossier> waiting(String unit, DossierStatus status, PageRequest page) {
        var parameters = new HashMap<String, Object>(Map.of("unit", unit, "status", status.code()));
        return find(List.of("d.receiving_unit = :unit", "d.status = :status"), parameters, "d.filed_at, d.code", page);
    }

    /** @return null before there is an appointment */
    public TimeStatus timeStatus(Dossier dossier) {
        if (dossier.dueAt() == null) {
            return null;
        }
        var soon = dossier.dueAt().isAfter(duties.soonUntil()) ? Instant.MAX : Instant.MIN;
        var pausedSince =
                deadlines.find(dossier.code()).map(Deadline::pausedSince).orElse(null);
        return TimeStatus.of(dossier.dueAt(), dossier.finishedAt(), clock.instant(), soon, pausedSince);
    }

    private Page<Dossier> find(
            List<String> conditions, Map<String, Object> parameters, String order, PageRequest page) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var total = jdbc.sql("select count(*) from (select 1 from dossier d" + where + " limit " + (Page.COUNTED + 1)
                        + ") f")
                .params(parameters)
                .query(Long.class)
                .single();
        var items = jdbc.sql("select d.* from dossier d" + where + " order by " + order + " limit :size offset :offset")
                .params(parameters)
                .param("size", page.size())
                .param("offset", (long) page.page() * page.size())
                .query(DossierStore::read)
                .list();
        return Page.counted(items, page.page(), page.size(), total);
    }

    private void narrow(DossierFilter filter, List<String> conditions, Map<String, Object> parameters) {
        if (filter.query() != null && !filter.query().isBlank()) {
            conditions.add("(lower(d.code) like :query or lower(d.procedure_code) like :query)");
            parameters.put("query", "%" + escaped(filter.query().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.status() != null) {
            conditions.add("d.status = :status");
            parameters.put("status", filter.status().code());
        }
        if (filter.unit() != null && !filter.unit().isBlank()) {
            conditions.add("(d.receiving_unit = :unit or d.resolving_unit = :unit)");
            parameters.put("unit", filter.unit());
        }
        if (filter.holder() != null && !filter.holder().isBlank()) {
            conditions.add("d.code in (select case_code from duty where person_id = :holder and status = 'OPEN')");
            parameters.put("holder", filter.holder());
        }
        if (filter.visibleAgencies() != null) {
            conditions.add("""
                    (d.receiving_unit in (:agencies) or d.resolving_unit in (:agencies)
                      or d.code in (select case_code from duty where agency_code in (:agencies)))""");
            parameters.put("agencies", filter.visibleAgencies().isEmpty() ? List.of("") : filter.visibleAgencies());
        }
        if (filter.timeStatus() != null) {
            conditions.add(DossierTimes.condition(filter.timeStatus(), clock.instant(), duties::soonUntil, parameters));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
