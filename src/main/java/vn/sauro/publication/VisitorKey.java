package vn.sauro.publication;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.shared.SqlTime;

/**
 * Turns addresses into names that only this day's key can make: shared by all nodes, thrown away at midnight (Vietnam), so that
 * what is kept of a visit tells nobody afterwards where it came from.
 */
@Component
class VisitorKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final Clock clock;

    VisitorKey(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return hexadecimal HMAC-SHA256 of the text */
    String name(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(today().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not kept in memory: a transaction that rolls back takes a key that it made with it. */
    private String today() {
        var day = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        return of(day).orElseGet(() -> {
            replace(day);
            return of(day).orElseThrow();
        });
    }

    private Optional<String> of(LocalDate day) {
        return jdbc.sql("select secret from visitor_key where valid_on >= :day")
                .param("day", Date.valueOf(day))
                .query(String.class)
                .optional();
    }

    /** Of several nodes that try, one replaces the key and the others find it. */
    private void replace(LocalDate day) {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        jdbc.sql("update visitor_key set valid_on = :day, secret = :secret where valid_on < :day")
                .param("day", Date.valueOf(day))
                .param("secret", HexFormat.of().formatHex(secret))
                .update();
    }
}
