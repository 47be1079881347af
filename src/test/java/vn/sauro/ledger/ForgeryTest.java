package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sauro.ledger.format.ChainLink;
import vn.sauro.ledger.format.SealKey;
import vn.sauro.ledger.format.SealStatement;
import vn.sauro.ledger.format.Sha256;

/** Somebody with all rights on the database who knows the format and makes everything fit again. */
class ForgeryTest {

    @TempDir
    Path folder;

    private Office office(Database database) throws Exception {
        var office = Office.on(
                database, database.freshUrl(), Keys.make(folder.resolve("key.pem")), folder.resolve("seals.jsonl"));
        for (int seal = 0; seal < 2; seal++) {
            for (int i = 0; i < 3; i++) {
                office.append("A", "PROGRESS", Map.of("percent", i), Map.of());
                office.append("B", "PROGRESS", Map.of("percent", i), Map.of());
            }
            office.sealer.seal();
        }
        Files.writeString(folder.resolve("public.pem"), office.seals.publicKeys());
        new Tampering(office, database, new Random(1));
        return office;
    }

    @ParameterizedTest
    @EnumSource
    void aChainThatWasRewrittenFromTheMiddleContradictsItsSeals(Database database) throws Exception {
        try (var office = office(database)) {
            var previous = office.ledger.entries("A").get(1).hash();
            for (var entry : office.ledger.entries("A").subList(2, 6)) {
                var actor = office.jdbc
                        .sql("select actor from ledger_entry where case_code = 'A' and seq = ?")
                        .param(entry.seq())
                        .query(String.class)
                        .single();
                var link = new ChainLink(
                        "A",
                        entry.seq(),
                        entry.kind(),
                        entry.dutyId(),
                        entry.occurredAt(),
                        actor,
                        "{\"percent\":100}",
                        "{}",
                        previous);
                office.jdbc
                        .sql("update ledger_entry set facts = ?, previous_hash = ?, hash = ?"
                                + " where case_code = 'A' and seq = ?")
                        .params(link.facts(), previous, link.hash(), entry.seq())
                        .update();
                previous = link.hash();
            }
            office.jdbc
                    .sql("update ledger_head set hash = ? where case_code = 'A'")
                    .param(previous)
                    .update();

            assertThat(Verdict.on(office).findings())
                    .containsExactly(
                            "BROKEN case A, entry 3: [sealed-hash] seal 1 recorded another hash: the chain was rewritten",
                            "BROKEN case A, entry 6: [sealed-hash] seal 2 recorded another hash: the chain was rewritten");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLedgerSetBackToAnEarlierDayIsFoundByTheSealsKeptOutside(Database database) throws Exception {
        try (var office = office(database)) {
            for (var sql : new String[] {
                "delete from ledger_seal_leaf where seal_number = 2",
                "delete from ledger_seal where seal_number = 2",
                "delete from ledger_personal where seq > 3",
                "delete from ledger_entry where seq > 3",
                "update ledger_head set seq = 3, sealed_seq = 3, hash = (select e.hash from ledger_entry e"
                        + " where e.case_code = ledger_head.case_code and e.seq = 3)",
                "update ledger_seal_head set seal_number = 1, hash = (select hash from ledger_seal)"
            }) {
                office.jdbc.sql(sql).update();
            }

            assertThat(Verdict.on(office).exit()).isZero();
            var verdict =
                    Verdict.on(office, "--seals", folder.resolve("seals.jsonl").toString());
            assertThat(verdict.exit()).isEqualTo(1);
            assertThat(verdict.findings()).singleElement().asString().startsWith("BROKEN seal 2: [kept-missing]");
        }
    }

    @Test
    void sealsSignedAgainWithAnotherKeyAreFoundByThePublicKeyKeptOutside() throws Exception {
        try (var office = office(Database.H2)) {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = new SealKey(pair.getPublic());
            office.jdbc
                    .sql("update ledger_key set key_id = ?, public_key = ?")
                    .params(
                            key.id(),
                            Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()))
                    .update();
            var previous = Sha256.ZERO;
            for (var seal : office.seals.after(0, 10)) {
                var old = seal.statement();
                var forged = new SealStatement(
                        old.number(), old.sealedAt(), old.leaves(), old.entries(), old.root(), previous, key.id());
                var signature = Signature.getInstance("Ed25519");
                signature.initSign(pair.getPrivate());
                signature.update(forged.toSign());
                office.jdbc
                        .sql("update ledger_seal set previous_hash = ?, key_id = ?, hash = ?, signature = ?"
                                + " where seal_number = ?")
                        .params(
                                previous,
                                key.id(),
                                forged.hash(),
                                Base64.getEncoder().encodeToString(signature.sign()),
                                old.number())
                        .update();
                previous = forged.hash();
            }
            office.jdbc
                    .sql("update ledger_seal_head set hash = ?")
                    .param(previous)
                    .update();

            var trusting = Verdict.on(office);
            assertThat(trusting.exit()).isZero();
            assertThat(trusting.text()).contains("Note: without --public-key");
            var strict = Verdict.on(
                    office,
                    "--public-key",
                    folder.resolve("public.pem").toString(),
                    "--seals",
                    folder.resolve("seals.jsonl").toString());
            assertThat(strict.exit()).isEqualTo(1);
            assertThat(strict.text()).contains("seal 1: [seal-key]").contains("seal 2: [kept-differs]");
        }
    }
}
