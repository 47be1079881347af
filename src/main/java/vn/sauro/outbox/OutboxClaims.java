package vn.sauro.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.SqlTime;

/**
 * Gives each message to one node at a time. A claim is a lease: committed before anything is sent, so that no transaction is
 * open meanwhile, and over by itself when the node dies.
 */
@Repository
class OutboxClaims {

    private static final String DUE = """
             state = 'WAITING' and next_attempt_at <= :now and (lease_until is null or lease_until <= :now)
             and (stream is null or not exists (
               select 1 from outbox_message earlier
               where earlier.channel = outbox_message.channel and earlier.stream = outbox_message.stream
               and earlier.state = 'WAITING' and earlier.seq < outbox_message.seq))
            """;

    /** @param lease what the node has to show when it closes the message */
    record Claim(OutboxMessage message, String lease) {}

    private final JdbcClient jdbc;

    OutboxClaims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return ids in the order of writing; another node may have taken some a moment later */
    List<String> due(String channel, Instant now, int most) {
        return jdbc.sql("select id from outbox_message where channel = :channel and " + DUE
                        + " order by seq fetch first :most rows only")
                .param("channel", channel)
                .param("now", SqlTime.of(now))
                .param("most", most)
                .query(String.class)
                .list();
    }

    /** @return empty when it is done or in another node's hands */
    @Transactional
    public Optional<Claim> claim(String id, Instant now, Instant until) {
        var message = jdbc.sql("select * from outbox_message where id = :id and " + DUE + " for update skip locked")
                .param("id", id)
                .param("now", SqlTime.of(now))
                .query(OutboxStore::read)
                .optional();
        return message.map(found -> {
            var lease = UUID.randomUUID().toString();
            jdbc.sql("update outbox_message set lease = :lease, lease_until = :until where id = :id")
                    .param("lease", lease)
                    .param("until", SqlTime.of(until))
                    .param("id", id)
                    .update();
            return new Claim(found, lease);
        });
    }

    /** @return false when the lease was over and another node has the message by now */
    boolean sent(Claim claim, Instant at) {
        return jdbc.sql("""
                        update outbox_message set state = 'SENT', sent_at = :at, attempts = attempts + 1, lease = null,
                          lease_until = null, last_error = null
                        where id = :id and lease = :lease
                        """)
                        .param("at", SqlTime.of(at))
                        .param("id", claim.message().id())
                        .param("lease", claim.lease())
                        .update()
                == 1;
    }

    /** @param next when it is tried again; null: given up */
    void notSent(Claim claim, Instant next, String error) {
        jdbc.sql("""
                update outbox_message set state = :state, next_attempt_at = coalesce(:next, next_attempt_at),
                  attempts = attempts + 1, lease = null, lease_until = null, last_error = :error
                where id = :id and lease = :lease
                """)
                .param("state", next == null ? "FAILED" : "WAITING")
                .param("next", SqlTime.of(next))
                .param("error", error)
                .param("id", claim.message().id())
                .param("lease", claim.lease())
                .update();
    }
}
