package vn.sauro.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what differs at single communes. */
@Repository
class OverrideStore {

    private final JdbcClient jdbc;

    OverrideStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CommuneOverride> byId(String id) {
        return jdbc.sql("select * from procedure_override where id = ?")
                .param(id)
                .query((r, i) -> override(r))
                .optional();
    }

    /** @return the one in force on that day: the latest to begin, unless it has ended */
    Optional<CommuneOverride> inForce(String procedureCode, String unitCode, LocalDate day) {
        return jdbc
                .sql("select * from procedure_override where procedure_code = ? and unit_code = ?"
                        + " and effective_from <= ? order by effective_from desc")
                .params(procedureCode, unitCode, day)
                .query((r, i) -> override(r))
                .list()
                .stream()
                .findFirst()
                .filter(o -> o.effectiveTo() == null || !o.effectiveTo().isBefore(day));
    }

    /** @return every override of the procedure, by commune and date */
    List<CommuneOverride> of(String procedureCode) {
        return jdbc.sql("select * from procedure_override where procedure_code = ? order by unit_code, effective_from")
                .param(procedureCode)
                .query((r, i) -> override(r))
                .list();
    }

    /** @return every override there is */
    List<CommuneOverride> all() {
        return jdbc.sql("select * from procedure_override order by procedure_code, unit_code, effective_from")
                .query((r, i) -> override(r))
                .list();
    }

    private CommuneOverride override(ResultSet r) throws SQLException {
        return new CommuneOverride(
                r.getString("id"),
                r.getString("procedure_code"),
                r.getString("unit_code"),
                VersionRows.amount(r, "extra_amount"),
                VersionRows.unit(r, "extra_unit"),
                steps(r.getString("id")),
                r.getString("legal_basis"),
                r.getObject("effective_from", LocalDate.class),
                r.getObject("effective_to", LocalDate.class));
    }

    private SortedMap<String, CommuneOverride.Time> steps(String id) {
        var steps = new TreeMap<String, CommuneOverride.Time>();
        jdbc.sql("select * from procedure_override_step where override_id = ?")
                .param(id)
                .query(r -> {
                    steps.put(
                            r.getString("step_key"),
                            new CommuneOverride.Time(
                                    VersionRows.amount(r, "amount"), VersionRows.unit(r, "time_unit")));
                });
        return steps;
    }
}
