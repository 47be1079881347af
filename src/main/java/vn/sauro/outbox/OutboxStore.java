package vn.sauro.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.sauro.outbox.OutboxMessage.State;
import vn.sauro.shared.LateWrites;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Rows of {@code outbox_message} as they are written, read and closed; {@link OutboxClaims} hands them to nodes. */
@Repository
class OutboxStore {

    private final JdbcClient jdbc;
    private final LateWrites writes;

    OutboxStore(JdbcClient jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** Whoever writes holds the case's lock, so the look before the write is enough; the key's constraint stands behind it. */
    void insert(OutboxDraft draft, State state, Instant now) {
        writes.sql("""
                insert into outbox_message (id, message_key, channel, stream, recipient, template, language, case_code,
                  subject, body, state, attempts, next_attempt_at, created_at)
                select :id, :key, :channel, :stream, :recipient, :template, :language, :case, :subject, :body, :state, 0,
                  :now, :now
                where not exists (select 1 from outbox_message where message_key = :key)
                """)
                .param("id", UUID.randomUUID().toString())
                .param("key", draft.key())
                .param("channel", draft.channel())
                .param("stream", draft.stream())
                .param("recipient", draft.recipient())
                .param("template", draft.template())
                .param("language", draft.language())
                .param("case", draft.caseCode())
                .param("subject", draft.subject())
                .param("body", draft.body())
                .param("state", state.name())
                .param("now", SqlTime.of(now))
                .later();
    }

    Optional<OutboxMessage> find(String id) {
        return jdbc.sql("select * from outbox_message where id = :id")
                .param("id", id)
                .query(OutboxStore::read)
                .optional();
    }

    Page<OutboxMessage> page(State state, String caseCode, PageRequest page) {
        var where = " where 1 = 1" + (state == null ? "" : " and state = :state")
                + (caseCode == null ? "" : " and case_code = :case");
        var total = filtered("select count(*) from outbox_message" + where, state, caseCode)
                .query(Long.class)
                .single();
        var items = filtered(
                        "select * from outbox_message" + where
                                + " order by seq desc offset :offset rows fetch next :size rows only",
                        state,
                        caseCode)
                .param("offset", (long) page.page() * page.size())
                .param("size", page.size())
                .query(OutboxStore::read)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private StatementSpec filtered(String sql, State state, String caseCode) {
        var statement = jdbc.sql(sql);
        statement = state == null ? statement : statement.param("state", state.name());
        return caseCode == null ? statement : statement.param("case", caseCode);
    }

    boolean retry(String id, Instant now) {
        return jdbc.sql("""
                        update outbox_message set state = 'WAITING', attempts = 0, next_attempt_at = :now, created_at = :now
                        where id = :id and state = 'FAILED'
                        """).param("id", id).param("now", SqlTime.of(now)).update() == 1;
    }

    /** @return when the oldest message was written that still waits */
    Optional<Instant> waitingSince() {
        return jdbc.sql(
                        "select created_at from outbox_message where state = 'WAITING' order by created_at fetch first 1 rows only")
                .query((row, index) -> SqlTime.read(row, "created_at"))
                .optional();
    }

    long count(State state) {
        return jdbc.sql("select count(*) from outbox_message where state = :state")
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    /** Takes personal data out of messages that arrived long ago. */
    int forget(Instant sentBefore) {
        return jdbc.sql("""
                update outbox_message set recipient = '', subject = null, body = ''
                where state = 'SENT' and sent_at < :before and body <> ''
                """).param("before", SqlTime.of(sentBefore)).update();
    }

    static OutboxMessage read(ResultSet row, int index) throws SQLException {
        return new OutboxMessage(
                row.getString("id"),
                row.getLong("seq"),
                row.getString("message_key"),
                row.getString("channel"),
                row.getString("recipient"),
                row.getString("template"),
                row.getString("language"),
                row.getString("case_code"),
                row.getString("subject"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                SqlTime.read(row, "next_attempt_at"),
                SqlTime.read(row, "created_at"),
                SqlTime.read(row, "sent_at"),
                row.getString("last_error"));
    }
}
