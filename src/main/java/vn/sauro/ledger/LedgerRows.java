package vn.sauro.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.CanonicalReader;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Commitment;
import vn.sauro.shared.LateWrites;

/** Entries and their personal values as rows. */
@Component
class LedgerRows {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final LateWrites writes;

    LedgerRows(JdbcClient jdbc, LateWrites writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** @param plain personal values by name, each with a commitment of that name */
    record Entry(ChainLink link, String hash, Map<String, Commitment> commitments, Map<String, String> plain) {}

    void insert(List<Entry> entries) {
        insert(
                "insert into ledger_entry (case_code, seq, kind, duty_id, occurred_at, actor, facts, personal, previous_hash, hash)",
                entries.stream().map(LedgerRows::values));
    }

    void insertPersonal(List<Entry> entries) {
        insert(
                "insert into ledger_personal (case_code, seq, name, salt, plain)",
                entries.stream().flatMap(LedgerRows::personalValues));
    }

    private void insert(String into, Stream<Object[]> values) {
        var rows = values.toList();
        for (int from = 0; from < rows.size(); from += BATCH) {
            writes.insert(into, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }

    private static Object[] values(Entry entry) {
        var link = entry.link();
        return new Object[] {
            link.caseCode(),
            link.seq(),
            link.kind(),
            link.dutyId(),
            link.occurredAt().atOffset(ZoneOffset.UTC),
            link.actor(),
            link.facts(),
            link.personal(),
            link.previousHash(),
            entry.hash()
        };
    }

    private static Stream<Object[]> personalValues(Entry entry) {
        return entry.plain().entrySet().stream().map(value -> new Object[] {
            entry.link().caseCode(),
            entry.link().seq(),
            value.getKey(),
            entry.commitments().get(value.getKey()).salt(),
            value.getValue()
        });
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
