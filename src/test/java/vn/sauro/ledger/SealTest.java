package vn.sauro.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataIntegrityViolationException;
import vn.sauro.ledger.format.SealKey;
import vn.sauro.ledger.format.Sha256;

class SealTest {

    @TempDir
    Path folder;

    private Office office(Database database) throws Exception {
        var key = folder.resolve("key.pem");
        return Office.on(
                database, database.freshUrl(), Files.exists(key) ? key : Keys.make(key), folder.resolve("seals.jsonl"));
    }

    @ParameterizedTest
    @EnumSource
    void eachSealCoversWhatIsNewAndLinksToTheOneBefore(Database database) throws Exception {
        try (var office = office(database)) {
            office.append("A");
            office.append("A");
            office.append("B");
            assertThat(office.sealer.seal()).isEqualTo(3);
            assertThat(office.sealer.seal()).isZero();
            office.append("A");
            assertThat(office.sealer.seal()).isEqualTo(1);

            var seals = office.seals.after(0, 10);
            assertThat(seals).hasSize(2);
            assertThat(seals.get(0).statement().previous()).isEqualTo(Sha256.ZERO);
            assertThat(seals.get(0).statement().leaves()).isEqualTo(2);
            assertThat(seals.get(1).statement().previous())
                    .isEqualTo(seals.get(0).hash());
            assertThat(office.seals.latest()).contains(seals.get(1));
            var key = SealKey.ofPem(office.seals.publicKeys()).get(0);
            assertThat(seals).allSatisfy(seal -> assertThat(key.signed(seal.statement(), seal.signature()))
                    .isTrue());
            assertThat(Verdict.on(office).exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileOfSealsCatchesUpWithWhatItMissed(Database database) throws Exception {
        try (var office = office(database)) {
            var file = folder.resolve("seals.jsonl");
            office.append("A");
            office.sealer.seal();
            office.append("B");
            office.sealer.seal();
            var lines = Files.readAllLines(file);
            assertThat(lines).hasSize(2);
            Files.delete(file);
            office.append("C");
            office.sealer.seal();
            assertThat(Files.readAllLines(file))
                    .hasSize(3)
                    .startsWith(lines.get(0), lines.get(1))
                    .last()
                    .isEqualTo(office.seals.latest().orElseThrow().line());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseThatIsBeingMovedIsLeftForTheNextRound(Database database) throws Exception {
        try (var office = office(database)) {
            office.append("BUSY");
            office.append("IDLE");
            var held = new CountDownLatch(1);
            var sealed = new CountDownLatch(1);
            var worker = Executors.newSingleThreadExecutor();
            try {
                var moving = worker.submit(() -> office.commit(() -> {
                    office.ledger.lock("BUSY");
                    held.countDown();
                    await(sealed);
                    return office.ledger.append(
                            new LedgerEvent("BUSY", "PROGRESS", null, java.util.Map.of(), java.util.Map.of()));
                }));
                await(held);
                assertThat(office.sealer.seal()).isEqualTo(1);
                sealed.countDown();
                assertThat(moving.get().seq()).isEqualTo(2);
            } finally {
                worker.shutdownNow();
            }
            assertThat(office.sealer.seal()).isEqualTo(2);
            assertThat(Verdict.on(office).exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void appendingAndSealingOnSeveralThreadsLeavesAnIntactLedger(Database database) throws Exception {
        try (var office = office(database)) {
            var workers = Executors.newFixedThreadPool(6);
            try {
                var work = new ArrayList<Callable<Long>>();
                for (int i = 0; i < 200; i++) {
                    var code = "CASE-" + i % 7;
                    work.add(
                            i % 10 == 0
                                    ? office.sealer::seal
                                    : () -> office.append(code).seq());
                }
                for (var done : workers.invokeAll(work)) {
                    done.get();
                }
            } finally {
                workers.shutdownNow();
            }
            office.sealer.seal();
            var verdict =
                    Verdict.on(office, "--seals", folder.resolve("seals.jsonl").toString());
            assertThat(verdict.text()).contains("7 cases, 180 entries").contains(" 0 entries not yet sealed");
            assertThat(verdict.exit()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesToChangeASeal(Database database) throws Exception {
        try (var office = office(database)) {
            office.append("A");
            office.sealer.seal();
            for (var table : new String[] {"ledger_seal_leaf", "ledger_seal", "ledger_key"}) {
                assertThatThrownBy(() -> office.jdbc.sql("delete from " + table).update())
                        .isInstanceOf(DataIntegrityViolationException.class)
                        .hasMessageContaining("insert-only");
            }
            assertThatThrownBy(() -> office.jdbc
                            .sql("update ledger_seal set root = previous_hash")
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void withoutAKeyOnPostgresqlNothingIsSealedAndTheCheckSaysWhatToDo() {
        try (var office = Office.on(Database.POSTGRESQL)) {
            office.append("A");
            assertThat(office.sealer.seal()).isZero();
            assertThat(office.seals.publicKeys()).isEmpty();
            assertThat(office.bean(LedgerCheck.class).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.en()).contains("sauro.ledger.signing-key"));
        }
    }

    @Test
    void aConfiguredKeySatisfiesTheCheck() throws Exception {
        try (var office = office(Database.H2)) {
            assertThat(office.bean(LedgerCheck.class).problems()).isEmpty();
        }
    }

    @Test
    void aFileDatabaseGetsAKeyBesideItAndKeepsIt() {
        var url = "jdbc:h2:file:" + folder.resolve("sauro");
        try (var office = Office.on(Database.H2, url, null, null)) {
            office.append("A");
            office.sealer.seal();
        }
        try (var office = Office.on(Database.H2, url, null, null)) {
            office.append("B");
            office.sealer.seal();
            assertThat(SealKey.ofPem(office.seals.publicKeys())).hasSize(1);
            assertThat(office.bean(LedgerCheck.class).problems()).isNotEmpty();
        }
        assertThat(folder.resolve("sauro.seal-key.pem")).exists();
        var verdict = Verdict.run(
                "--url",
                url,
                "--public-key",
                folder.resolve("sauro.seal-key.pub.pem").toString(),
                "--lang",
                "en");
        assertThat(verdict.exit()).isZero();
        assertThat(verdict.text()).contains("2 cases, 2 entries, 2 seals").doesNotContain("Note:");
    }

    @Test
    void aSigningKeyThatCannotBeUsedStopsTheStart() throws Exception {
        var rsa = Keys.make(folder.resolve("rsa.pem"), "RSA");
        var rubbish = Files.writeString(folder.resolve("rubbish.pem"), "no key");
        for (var file : new Path[] {rsa, rubbish, folder.resolve("absent.pem")}) {
            assertThatThrownBy(() -> Office.on(Database.H2, Database.H2.freshUrl(), file, null))
                    .isInstanceOf(BeansException.class)
                    .hasStackTraceContaining("openssl genpkey -algorithm ed25519");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
