package vn.sauro.operation;

import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;

/**
 * Who changes the schema: any node on a database of its own; in a cluster only a node that was given the owner's role, under
 * Flyway's lock, so that several may start at once. The others check that the schema is the one they need.
 */
@Component
public class SchemaMigration implements FlywayMigrationStrategy {

    private final boolean mayMigrate;

    SchemaMigration(Environment environment) {
        mayMigrate = !environment.acceptsProfiles(Profiles.of("cluster"))
                || !environment.getProperty("sauro.database.owner", "").isBlank();
    }

    @Override
    public void migrate(Flyway flyway) {
        if (mayMigrate) {
            flyway.migrate();
            return;
        }
        var pending = flyway.info().pending().length;
        if (pending > 0) {
            throw new NotReady(
                    new Bilingual(
                            "Cơ sở dữ liệu còn thiếu " + pending
                                    + " bước nâng cấp mà nút này không được quyền thực hiện.",
                            "The database lacks " + pending + " migration(s) that this node may not make."),
                    new Bilingual(
                            "Chạy lệnh migrate với vai trò chủ sở hữu (docs/operations.md), rồi khởi động lại nút.",
                            "Run the command migrate with the owner's role (docs/operations.md), then start the node."));
        }
        flyway.validate();
    }
}
