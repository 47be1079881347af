package vn.sauro.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.CanonicalReader;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Commitment;

/** Entries and their personal values as rows. */
@Component
class LedgerRows {

    private final JdbcClient jdbc;

    LedgerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ChainLink link, String hash) {
        jdbc.sql("""
                insert into ledger_entry
                (case_code, seq, kind, duty_id, occurred_at, actor, facts, personal, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        link.caseCode(),
                        link.seq(),
                        link.kind(),
                        link.dutyId(),
                        link.occurredAt().atOffset(ZoneOffset.UTC),
                        link.actor(),
                        link.facts(),
                        link.personal(),
                        link.previousHash(),
                        hash)
                .update();
    }

    void insertPersonal(ChainLink link, String name, Commitment commitment, String plain) {
        jdbc.sql("insert into ledger_personal (case_code, seq, name, salt, plain) values (?, ?, ?, ?, ?)")
                .params(link.caseCode(), link.seq(), name, commitment.salt(), plain)
                .update();
    }

    List<LedgerEntry> of(String caseCode) {
        var personal = personal(caseCode);
        var entries = new ArrayList<LedgerEntry>();
        jdbc.sql("""
                select seq, kind, duty_id, occurred_at, facts, previous_hash, hash
                from ledger_entry where case_code = ? order by seq""").param(caseCode).query(row -> {
            long seq = row.getLong(1);
            var values = personal.getOrDefault(seq, Map.of());
            var others = new LinkedHashMap<>(values);
            entries.add(new LedgerEntry(
                    caseCode,
                    seq,
                    row.getString(2),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    others.remove(LedgerEvent.ACTOR),
                    CanonicalReader.object(row.getString(5)),
                    others,
                    row.getString(6),
                    row.getString(7)));
        });
        return entries;
    }

    private Map<Long, Map<String, String>> personal(String caseCode) {
        var bySeq = new HashMap<Long, Map<String, String>>();
        jdbc.sql("select seq, name, plain from ledger_personal where case_code = ? order by seq, name")
                .param(caseCode)
                .query(row -> {
                    bySeq.computeIfAbsent(row.getLong(1), seq -> new LinkedHashMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return bySeq;
    }
}
