package vn.sauro.dossier;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code fee_count} and {@code fee_exemption}: what the fees of a dossier depend on. */
@Component
class FeeFactStore {

    private final JdbcClient jdbc;

    FeeFactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(String code, String unit, int quantity) {
        jdbc.sql("delete from fee_count where dossier_code = :code and unit_of_count = :unit")
                .param("code", code)
                .param("unit", unit)
                .update();
        jdbc.sql("insert into fee_count (dossier_code, unit_of_count, quantity) values (:code, :unit, :quantity)")
                .param("code", code)
                .param("unit", unit)
                .param("quantity", quantity)
                .update();
    }

    Map<String, Integer> counts(String code) {
        var counts = new HashMap<String, Integer>();
        jdbc.sql("select unit_of_count, quantity from fee_count where dossier_code = :code")
                .param("code", code)
                .query(row -> {
                    counts.put(row.getString("unit_of_count"), row.getInt("quantity"));
                });
        return counts;
    }

    /** @param at when it was granted, null while it is only asked for */
    void exempt(String code, String reason, String person, Instant at) {
        jdbc.sql("delete from fee_exemption where dossier_code = :code")
                .param("code", code)
                .update();
        jdbc.sql("""
                insert into fee_exemption (dossier_code, reason, granted_by, granted_at)
                values (:code, :reason, :by, :at)
                """)
                .param("code", code)
                .param("reason", reason)
                .param("by", person)
                .param("at", at == null ? null : SqlTime.of(at))
                .update();
    }

    Optional<FeeExemption> exemption(String code) {
        return jdbc.sql("select reason, granted_at from fee_exemption where dossier_code = :code")
                .param("code", code)
                .query((row, index) ->
                        new FeeExemption(row.getString("reason"), SqlTime.read(row, "granted_at") != null))
                .optional();
    }
}
