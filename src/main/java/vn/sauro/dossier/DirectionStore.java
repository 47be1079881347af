package vn.sauro.dossier;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/** Rows of {@code dossier_direction}: the direction that holds; the ledger keeps those before it. */
@Component
class DirectionStore {

    private final JdbcClient jdbc;

    DirectionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Direction direction) {
        jdbc.sql("delete from dossier_direction where dossier_code = :code")
                .param("code", direction.code())
                .update();
        jdbc.sql("""
                insert into dossier_direction (dossier_code, position_id, working_days, product, direction, directed_by,
                  directed_at)
                values (:code, :position, :days, :product, :direction, :by, :at)
                """)
                .param("code", direction.code())
                .param("position", direction.position())
                .param("days", direction.workingDays())
                .param("product", direction.product())
                .param("direction", direction.direction())
                .param("by", direction.directedBy())
                .param("at", SqlTime.of(direction.directedAt()))
                .update();
    }

    Optional<Direction> of(String code) {
        return jdbc.sql("select * from dossier_direction where dossier_code = :code")
                .param("code", code)
                .query((row, index) -> new Direction(
                        row.getString("dossier_code"),
                        row.getString("position_id"),
                        row.getInt("working_days"),
                        row.getString("product"),
                        row.getString("direction"),
                        row.getString("directed_by"),
                        SqlTime.read(row, "directed_at")))
                .optional();
    }
}
