package vn.sauro.operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Down when entries of the ledger have waited too long for a seal: whoever has the database could rewrite them unnoticed. */
@Component("sealsHealthIndicator")
class SealHealth implements HealthIndicator {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OperationSettings settings;

    SealHealth(JdbcClient jdbc, Clock clock, OperationSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Health health() {
        var age = unsealedFor();
        var late =
                age.filter(waited -> waited.compareTo(settings.unsealed()) > 0).isPresent();
        var health = late ? Health.down() : Health.up();
        age.ifPresent(waited -> health.withDetail("unsealedSeconds", waited.toSeconds()));
        return health.build();
    }

    Optional<Duration> unsealedFor() {
        return jdbc.sql("select min(unsealed_since) from ledger_head where unsealed_since is not null")
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .map((Instant since) -> Duration.between(since, clock.instant())))
                .single();
    }
}
