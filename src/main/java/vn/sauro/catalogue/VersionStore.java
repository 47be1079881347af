package vn.sauro.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads versions with all that belongs to them. */
@Repository
class VersionStore {

    /** That a version {@code v} is the one in force on {@code :day}: a later version ends an earlier one. */
    static final String IN_FORCE = """
            v.effective_from <= :day and (v.effective_to is null or v.effective_to >= :day)
             and not exists (select 1 from procedure_version n
               where n.procedure_code = v.procedure_code and n.effective_from <= :day
                 and (n.effective_from > v.effective_from
                   or n.effective_from = v.effective_from and n.version > v.version))""";

    private static final int MOST_IN_A_QUERY = 500;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProcedureVersion> inForce(String code, LocalDate day) {
        return complete(jdbc.sql("select v.* from procedure_version v where v.procedure_code = :code and " + IN_FORCE)
                        .param("code", code)
                        .param("day", day)
                        .query(VersionStore::bare)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<ProcedureVersion> byId(String id) {
        return complete(jdbc.sql("select v.* from procedure_version v where v.id = :id")
                        .param("id", id)
                        .query(VersionStore::bare)
                        .list())
                .stream()
                .findFirst();
    }

    /** @return every version, the oldest first; empty for an unknown code */
    List<ProcedureVersion> versionsOf(String code) {
        return complete(
                jdbc.sql("select v.* from procedure_version v where v.procedure_code = :code order by v.version")
                        .param("code", code)
                        .query(VersionStore::bare)
                        .list());
    }

    List<ProcedureVersion> all() {
        return complete(jdbc.sql("select v.* from procedure_version v order by v.procedure_code, v.version")
                .query(VersionStore::bare)
                .list());
    }

    static ProcedureVersion bare(ResultSet r, int row) throws SQLException {
        return VersionRows.version(r, List.of(), List.of(), List.of());
    }

    /** @param bare versions without steps, components and fees */
    List<ProcedureVersion> complete(List<ProcedureVersion> bare) {
        var complete = new ArrayList<ProcedureVersion>();
        for (int from = 0; from < bare.size(); from += MOST_IN_A_QUERY) {
            var some = bare.subList(from, Math.min(bare.size(), from + MOST_IN_A_QUERY));
            var ids = some.stream().map(ProcedureVersion::id).toList();
            var steps = parts("procedure_step", "step_no", ids, VersionRows::step);
            var components = parts("procedure_component", "component_no", ids, VersionRows::component);
            var fees = parts("procedure_fee", "fee_no", ids, VersionRows::fee);
            some.forEach(v -> complete.add(v.with(
                    steps.getOrDefault(v.id(), List.of()),
                    components.getOrDefault(v.id(), List.of()),
                    fees.getOrDefault(v.id(), List.of()))));
        }
        return complete;
    }

    private interface Part<T> {
        T of(ResultSet r) throws SQLException;
    }

    private <T> Map<String, List<T>> parts(String table, String order, List<String> ids, Part<T> part) {
        var parts = new HashMap<String, List<T>>();
        jdbc.sql("select * from " + table + " where version_id in (:ids) order by version_id, " + order)
                .param("ids", ids)
                .query(r -> {
                    parts.computeIfAbsent(r.getString("version_id"), id -> new ArrayList<>())
                            .add(part.of(r));
                });
        return parts;
    }
}
