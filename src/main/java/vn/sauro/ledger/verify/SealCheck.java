package vn.sauro.ledger.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import vn.sauro.ledger.format.MerkleTree;
import vn.sauro.ledger.format.SealLeaf;
import vn.sauro.ledger.format.Sha256;

/** Walks the chain of seals: number, link, hash, signature, Merkle tree, and the copy that an outsider kept. */
final class SealCheck {

    private final Findings findings;
    private final TrustedKeys keys;
    private final KeptSeals kept;

    private long lastNumber;
    private String lastHash = Sha256.ZERO;

    SealCheck(Findings findings, TrustedKeys keys, KeptSeals kept) {
        this.findings = findings;
        this.keys = keys;
        this.kept = kept;
    }

    void run(Connection connection) throws SQLException, IOException {
        try (var seals = Rows.seals(connection);
                var leaves = Rows.leavesBySeal(connection);
                var heads = Rows.sealHead(connection)) {
            while (seals.peek() != null) {
                var seal = seals.next();
                findings.seals++;
                orphansBefore(seal.statement().number(), leaves);
                chain(seal);
                signature(seal);
                tree(seal, leaves);
                compareWithKept(seal);
            }
            orphansBefore(Long.MAX_VALUE, leaves);
            missingBefore(Long.MAX_VALUE);
            head(heads.peek());
        }
    }

    private void chain(Rows.Seal seal) {
        var statement = seal.statement();
        var number = statement.number();
        if (!seal.hashes()) {
            findings.seal(number, "seal-hash");
        }
        if (number != lastNumber + 1) {
            findings.seal(lastNumber + 1, "seal-gap", String.valueOf(lastNumber + 1), String.valueOf(number - 1));
        } else if (!statement.previous().equals(lastHash)) {
            findings.seal(number, "seal-link");
        }
        lastNumber = number;
        lastHash = seal.hash();
    }

    private void signature(Rows.Seal seal) {
        var key = keys.find(seal.statement().key());
        if (key == null) {
            findings.seal(
                    seal.statement().number(), "seal-key", seal.statement().key());
        } else if (!key.signed(seal.statement(), seal.signature())) {
            findings.seal(seal.statement().number(), "seal-signature");
        }
    }

    private void tree(Rows.Seal seal, Cursor<Rows.Leaf> leaves) throws SQLException {
        var statement = seal.statement();
        var tree = new MerkleTree();
        long entries = 0;
        while (leaves.peek() != null && leaves.peek().seal() == statement.number()) {
            var row = leaves.next();
            if (row.index() != tree.size()) {
                findings.seal(
                        statement.number(),
                        "seal-leaf",
                        String.valueOf(row.index()),
                        row.leaf().caseCode());
            }
            tree.add(bytes(row.leaf()));
            entries += row.leaf().entries();
        }
        if (tree.size() != statement.leaves() || entries != statement.entries()) {
            findings.seal(
                    statement.number(), "seal-size", statement.leaves(), tree.size(), statement.entries(), entries);
        }
        if (!tree.root().equals(statement.root())) {
            findings.seal(statement.number(), "seal-root");
        }
    }

    /** A leaf that has no canonical form any more counts as nothing, which the root then shows. */
    private static byte[] bytes(SealLeaf leaf) {
        try {
            return leaf.bytes();
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private void compareWithKept(Rows.Seal seal) throws IOException {
        missingBefore(seal.statement().number());
        if (kept.peek() == null
                || kept.peek().statement().number() != seal.statement().number()) {
            return;
        }
        var copy = kept.next();
        var key = keys.find(copy.statement().key());
        if (key == null || !key.signed(copy.statement(), copy.signature())) {
            findings.seal(copy.statement().number(), "kept-signature");
        } else if (!copy.statement().equals(seal.statement())) {
            findings.seal(copy.statement().number(), "kept-differs");
        }
    }

    private void missingBefore(long number) throws IOException {
        while (kept.peek() != null && kept.peek().statement().number() < number) {
            findings.seal(kept.next().statement().number(), "kept-missing");
        }
    }

    private void orphansBefore(long number, Cursor<Rows.Leaf> leaves) throws SQLException {
        while (leaves.peek() != null && leaves.peek().seal() < number) {
            var row = leaves.next();
            findings.seal(
                    row.seal(),
                    "seal-leaf",
                    String.valueOf(row.index()),
                    row.leaf().caseCode());
        }
    }

    private void head(Rows.SealHead head) {
        if (head == null || head.number() != lastNumber || !head.hash().equals(lastHash)) {
            findings.seal(lastNumber, "seal-head");
        }
    }
}
