package vn.sauro.ledger.verify;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;

/** Walks entries, tips, sealed stretches and personal data side by side, one case after the other. */
final class ChainCheck {

    private final Findings findings;

    ChainCheck(Findings findings) {
        this.findings = findings;
    }

    void run(Connection connection) throws SQLException {
        try (var entries = Rows.entries(connection);
                var heads = Rows.heads(connection);
                var leaves = Rows.leavesByCase(connection);
                var personal = Rows.personal(connection)) {
            for (var code = first(entries, heads, leaves, personal);
                    code != null;
                    code = first(entries, heads, leaves, personal)) {
                new CaseCheck(code, findings, entries, heads, leaves, personal).run();
            }
        }
    }

    /** @return the smallest case code ahead, so that a row of any table that belongs to no entry is met as well */
    private static String first(
            Cursor<Rows.Entry> entries,
            Cursor<Rows.Head> heads,
            Cursor<Rows.Leaf> leaves,
            Cursor<Rows.Personal> personal) {
        return Stream.of(
                        entries.peek() == null ? null : entries.peek().link().caseCode(),
                        heads.peek() == null ? null : heads.peek().caseCode(),
                        leaves.peek() == null ? null : leaves.peek().leaf().caseCode(),
                        personal.peek() == null ? null : personal.peek().caseCode())
                .filter(Objects::nonNull)
                .min(String::compareTo)
                .orElse(null);
    }
}
