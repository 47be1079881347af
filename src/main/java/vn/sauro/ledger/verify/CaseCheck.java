package vn.sauro.ledger.verify;

import java.sql.SQLException;
import vn.sauro.ledger.format.Sha256;

/** Verifies one case: its chain from the first entry to the tip, and the seals that fixed it on the way. */
final class CaseCheck {

    private final String code;
    private final Findings findings;
    private final Cursor<Rows.Entry> entries;
    private final Cursor<Rows.Head> heads;
    private final Cursor<Rows.Leaf> leaves;
    private final PersonalCheck personal;

    private long lastSeq;
    private String lastHash = Sha256.ZERO;
    private long sealedSeq;

    CaseCheck(
            String code,
            Findings findings,
            Cursor<Rows.Entry> entries,
            Cursor<Rows.Head> heads,
            Cursor<Rows.Leaf> leaves,
            Cursor<Rows.Personal> personal) {
        this.code = code;
        this.findings = findings;
        this.entries = entries;
        this.heads = heads;
        this.leaves = leaves;
        this.personal = new PersonalCheck(code, findings, personal);
    }

    void run() throws SQLException {
        if (entries.peek() != null && entries.peek().link().caseCode().equals(code)) {
            findings.cases++;
        }
        while (entries.peek() != null && entries.peek().link().caseCode().equals(code)) {
            entry(entries.next());
        }
        leavesUpTo(Long.MAX_VALUE);
        personal.orphansToTheEnd();
        head();
    }

    private void entry(Rows.Entry entry) throws SQLException {
        var link = entry.link();
        var seq = link.seq();
        findings.entries++;
        if (!entry.hashes()) {
            findings.row(code, seq, "hash");
        }
        if (seq <= lastSeq) {
            findings.row(code, seq, "order");
        } else if (seq > lastSeq + 1) {
            findings.row(code, lastSeq + 1, "gap", String.valueOf(lastSeq + 1), String.valueOf(seq - 1));
        } else if (!link.previousHash().equals(lastHash)) {
            findings.row(code, seq, "link");
        }
        if (seq > lastSeq) {
            leavesUpTo(seq - 1);
            lastSeq = seq;
            lastHash = entry.hash();
            leavesUpTo(seq);
        }
        personal.check(entry);
    }

    private void leavesUpTo(long seq) throws SQLException {
        while (leaves.peek() != null
                && leaves.peek().leaf().caseCode().equals(code)
                && leaves.peek().leaf().lastSeq() <= seq) {
            var row = leaves.next();
            var leaf = row.leaf();
            var number = String.valueOf(row.seal());
            if (leaf.firstSeq() != sealedSeq + 1) {
                findings.row(code, sealedSeq + 1, "unsealed", number, String.valueOf(leaf.firstSeq()));
            }
            if (leaf.lastSeq() != lastSeq) {
                findings.row(code, leaf.lastSeq(), "sealed-missing", number);
            } else if (!leaf.hash().equals(lastHash)) {
                findings.row(code, leaf.lastSeq(), "sealed-hash", number);
            }
            sealedSeq = leaf.lastSeq();
        }
    }

    private void head() throws SQLException {
        findings.unsealed += Math.max(0, lastSeq - sealedSeq);
        if (heads.peek() == null || !heads.peek().caseCode().equals(code)) {
            findings.row(code, lastSeq, "head-missing");
            return;
        }
        var head = heads.next();
        if (head.seq() > lastSeq) {
            findings.row(code, lastSeq + 1, "tail", String.valueOf(lastSeq + 1), String.valueOf(head.seq()));
        } else if (head.seq() < lastSeq) {
            findings.row(code, lastSeq, "head-behind", String.valueOf(head.seq()));
        } else if (!head.hash().equals(lastHash)) {
            findings.row(code, lastSeq, "head-hash");
        }
        if (head.sealedSeq() != sealedSeq) {
            findings.row(code, lastSeq, "head-sealed", String.valueOf(head.sealedSeq()), String.valueOf(sealedSeq));
        }
    }
}
