package vn.sauro.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.workbook.Folding;

/** Finds procedures in force by what a citizen would type. */
@Repository
class ProcedureSearch {

    private static final int MOST_WORDS = 10;

    private final JdbcClient jdbc;
    private final VersionStore versions;

    ProcedureSearch(JdbcClient jdbc, VersionStore versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /** @return the text that queries are compared with */
    static String textOf(ProcedureVersion v) {
        return " "
                + Folding.fold(
                        v.procedureCode() + " " + v.name().vi() + " " + v.name().en());
    }

    ProcedurePage page(ProcedureFilter filter, LocalDate day, PageRequest page) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", day);
        var where = " from procedure_version v where " + VersionStore.IN_FORCE + condition(filter, parameters);
        var total = jdbc.sql("select count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", page.size());
        parameters.put("skip", (long) page.page() * page.size());
        var bare = jdbc.sql("select v.*" + where
                        + " order by v.field, v.name_vi, v.procedure_code limit :size offset :skip")
                .params(parameters)
                .query(VersionStore::bare)
                .list();
        return new ProcedurePage(versions.complete(bare), page.page(), page.size(), total);
    }

    private static String condition(ProcedureFilter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>(List.of(""));
        var words = Folding.fold(filter.query() == null ? "" : filter.query()).split(" ");
        for (int i = 0; i < Math.min(words.length, MOST_WORDS); i++) {
            conditions.add("v.search_text like :word" + i);
            // Folded words hold letters and digits only, so no wildcard of the reader's.
            parameters.put("word" + i, "% " + words[i] + "%");
        }
        if (filter.field() != null && !filter.field().isBlank()) {
            conditions.add("v.field = :field");
            parameters.put("field", filter.field());
        }
        if (filter.level() != null) {
            conditions.add("v.procedure_level = :level");
            parameters.put("level", filter.level().name());
        }
        if (filter.execution() != null) {
            conditions.add("v.execution = :execution");
            parameters.put("execution", filter.execution().name());
        }
        return String.join(" and ", conditions);
    }

    /** @return the fields of the procedures in force, in order */
    List<String> fields(LocalDate day) {
        return jdbc.sql("select distinct v.field from procedure_version v where " + VersionStore.IN_FORCE
                        + " order by v.field")
                .param("day", day)
                .query(String.class)
                .list();
    }
}
