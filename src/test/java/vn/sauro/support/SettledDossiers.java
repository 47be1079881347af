package vn.sauro.support;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sauro.dossier.DossierStatus;
import vn.sauro.dossier.LookupSecret;
import vn.sauro.shared.SqlTime;

/** Dossiers that have come to where a test begins, without walking their procedure. */
public final class SettledDossiers {

    public static final String SECRET = "7K2M-Q9XA-04TD";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcClient jdbc;

    public SettledDossiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return code of a dossier of Thuận An ward that stands at the status; its secret is {@link #SECRET} */
    public String at(DossierStatus status, Instant filed) {
        var code = "H57.26-991231-%04d".formatted(NUMBER.incrementAndGet());
        jdbc.sql("""
                insert into dossier (code, procedure_code, version_id, procedure_name, status, channel, receiving_unit,
                  resolving_unit, filed_at, secret_hash)
                values (:code, '2.000815', '2.000815-v1', 'Chứng thực bản sao từ bản chính', :status, 1, '19900', '19900',
                  :at, :hash)
                """)
                .param("code", code)
                .param("status", status.code())
                .param("at", SqlTime.of(filed))
                .param("hash", LookupSecret.hash(code, SECRET))
                .update();
        for (var unit : List.of("page", "copy")) {
            jdbc.sql("insert into fee_count (dossier_code, unit_of_count, quantity) values (:code, :unit, 2)")
                    .param("code", code)
                    .param("unit", unit)
                    .update();
        }
        return code;
    }
}
