package vn.sauro.dossier;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code linked_part}. */
@Component
class LinkedPartStore {

    private final JdbcClient jdbc;

    LinkedPartStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What of a part is noted once, with its time. */
    enum Mark {
        ACKNOWLEDGED("acknowledged_at"),
        ALERTED("alerted_at"),
        VERIFIED("verified_at"),
        APOLOGISED("apologised_at"),
        READY("ready_at"),
        DELIVERED("delivered_at");

        private final String column;

        Mark(String column) {
            this.column = column;
        }
    }

    /** @return whether it was not noted before */
    boolean note(String code, String step, Mark mark, Instant at) {
        if (of(code).stream().noneMatch(part -> part.step().equals(step))) {
            jdbc.sql("insert into linked_part (dossier_code, step) values (:code, :step)")
                    .param("code", code)
                    .param("step", step)
                    .update();
        }
        return jdbc.sql("update linked_part set %1$s = :at where dossier_code = :code and step = :step and %1$s is null"
                                .formatted(mark.column))
                        .param("at", SqlTime.of(at))
                        .param("code", code)
                        .param("step", step)
                        .update()
                == 1;
    }

    List<LinkedPart> of(String code) {
        return jdbc.sql("select * from linked_part where dossier_code = :code order by step")
                .param("code", code)
                .query((row, index) -> new LinkedPart(
                        row.getString("dossier_code"),
                        row.getString("step"),
                        SqlTime.read(row, "acknowledged_at"),
                        SqlTime.read(row, "alerted_at"),
                        SqlTime.read(row, "verified_at"),
                        SqlTime.read(row, "apologised_at"),
                        SqlTime.read(row, "ready_at"),
                        SqlTime.read(row, "delivered_at")))
                .list();
    }
}
