package vn.sauro.ledger.verify;

import java.sql.SQLException;
import java.util.HashMap;
import vn.sauro.ledger.format.ChainLink;

/** Compares the personal data that still exist with the chain's commitments; what was deleted counts as withheld. */
final class PersonalCheck {

    private static final String ACTOR = "actor";

    private final String code;
    private final Findings findings;
    private final Cursor<Rows.Personal> rows;

    PersonalCheck(String code, Findings findings, Cursor<Rows.Personal> rows) {
        this.code = code;
        this.findings = findings;
        this.rows = rows;
    }

    void check(Rows.Entry entry) throws SQLException {
        var link = entry.link();
        canonical(link, entry.facts(), "facts");
        canonical(link, entry.personal(), "personal");
        var commitments = new HashMap<>(entry.personal().members());
        if (link.actor() != null) {
            commitments.put(ACTOR, link.actor());
        }
        orphansBefore(link.seq());
        while (ahead() && rows.peek().seq() == link.seq()) {
            var row = rows.next();
            var commitment = commitments.remove(row.name());
            if (commitment == null) {
                findings.row(code, row.seq(), "orphan", row.name());
            } else if (!commitment.equals(row.commitment())) {
                findings.row(code, row.seq(), "commitment", row.name());
            } else {
                findings.personal++;
            }
        }
        findings.withheld += commitments.size();
    }

    private void orphansBefore(long seq) throws SQLException {
        while (ahead() && rows.peek().seq() < seq) {
            orphan();
        }
    }

    /** Takes every row of the case that is left. */
    void orphansToTheEnd() throws SQLException {
        while (ahead()) {
            orphan();
        }
    }

    private void orphan() throws SQLException {
        var row = rows.next();
        findings.row(code, row.seq(), "orphan", row.name());
    }

    private boolean ahead() {
        return rows.peek() != null && rows.peek().caseCode().equals(code);
    }

    private void canonical(ChainLink link, Canonical json, String column) {
        if (json.problem() != null) {
            findings.row(code, link.seq(), "canonical", column, json.problem());
        }
    }
}
