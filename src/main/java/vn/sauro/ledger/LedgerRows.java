package vn.sauro.ledger;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.format.CanonicalReader;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.Commitment;

/** Entries and their personal values as rows. */
@Component
class LedgerRows {

    private static final int BATCH = 100;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    LedgerRows(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** @param plain personal values by name, each with a commitment of that name */
    record Entry(ChainLink link, String hash, Map<String, Commitment> commitments, Map<String, String> plain) {}

    void insert(List<Entry> entries) {
        template.batchUpdate("""
                insert into ledger_entry
                (case_code, seq, kind, duty_id, occurred_at, actor, facts, personal, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", entries, BATCH, (row, entry) -> {
            var link = entry.link();
            row.setString(1, link.caseCode());
            row.setLong(2, link.seq());
            row.setString(3, link.kind());
            row.setString(4, link.dutyId());
            row.setObject(5, link.occurredAt().atOffset(ZoneOffset.UTC));
            row.setString(6, link.actor());
            row.setString(7, link.facts());
            row.setString(8, link.personal());
            row.setString(9, link.previousHash());
            row.setString(10, entry.hash());
        });
    }

    void insertPersonal(List<Entry> entries) {
        var values = entries.stream()
                .flatMap(entry -> entry.plain().keySet().stream().map(name -> Map.entry(name, entry)))
                .toList();
        template.batchUpdate(
                "insert into ledger_personal (case_code, seq, name, salt, plain) values (?, ?, ?, ?, ?)",
                values,
                BATCH,
                (row, value) -> {
                    var entry = value.getValue();
                    row.setString(1, entry.link().caseCode());
                    row.setLong(2, entry.link().seq());
                    row.setString(3, value.getKey());
                    row.setString(4, entry.commitments().get(value.getKey()).salt());
                    row.setString(5, entry.plain().get(value.getKey()));
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
