package vn.sauro.ledger.seal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.ledger.format.MerkleTree;
import vn.sauro.ledger.format.SealLeaf;
import vn.sauro.ledger.format.SealStatement;
import vn.sauro.ledger.format.Stamp;

/**
 * Seals all chains that moved since they were last sealed.
 *
 * <p>One node seals at a time. A case that a transaction holds at this moment is left for the next round, so that the
 * sealer waits for nobody and cannot deadlock.
 */
@Component
public class Sealer {

    /** Chains in one seal: bounds memory and the time that the tips stay locked. */
    private static final int CHAINS = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

    private record Tip(long number, String hash) {}

    private final JdbcClient jdbc;
    private final SealRows rows;
    private final SigningKeys keys;
    private final SealFile file;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(
            JdbcClient jdbc,
            SealRows rows,
            SigningKeys keys,
            SealFile file,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.keys = keys;
        this.file = file;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @return how many entries were sealed; 0 when idle, without a key, or while another node seals */
    public long seal() {
        var key = keys.current();
        if (key.isEmpty() || idle()) {
            return 0;
        }
        long entries = 0;
        for (var seal = next(key.get()); seal.isPresent(); seal = next(key.get())) {
            entries += seal.get().statement().entries();
        }
        file.catchUp();
        LOG.debug("Sealed {} ledger entries", entries);
        return entries;
    }

    private boolean idle() {
        return jdbc.sql("select 1 from ledger_head where unsealed_since is not null fetch first 1 row only")
                .query(Integer.class)
                .optional()
                .isEmpty();
    }

    private Optional<Seal> next(SigningKey key) {
        return transaction.execute(status -> tip().flatMap(tip -> seal(key, tip)));
    }

    private Optional<Seal> seal(SigningKey key, Tip tip) {
        var leaves = moved();
        if (leaves.isEmpty()) {
            return Optional.empty();
        }
        var tree = new MerkleTree();
        leaves.forEach(leaf -> tree.add(leaf.bytes()));
        var statement = new SealStatement(
                tip.number() + 1,
                Stamp.cut(clock.instant()),
                leaves.size(),
                leaves.stream().mapToLong(SealLeaf::entries).sum(),
                tree.root(),
                tip.hash(),
                key.open().id());
        var seal = new Seal(statement, statement.hash(), key.sign(statement));
        rows.insertKey(key.open(), statement.sealedAt());
        rows.insert(seal, leaves);
        return Optional.of(seal);
    }

    private Optional<Tip> tip() {
        return jdbc.sql("select seal_number, hash from ledger_seal_head where id = 1 for update skip locked")
                .query((row, n) -> new Tip(row.getLong(1), row.getString(2)))
                .optional();
    }

    private List<SealLeaf> moved() {
        return new ArrayList<>(jdbc.sql("""
                select case_code, sealed_seq + 1, seq, hash from ledger_head where unsealed_since is not null
                order by unsealed_since, case_code fetch first ? rows only for update skip locked""")
                .param(CHAINS)
                .query((row, n) -> new SealLeaf(row.getString(1), row.getLong(2), row.getLong(3), row.getString(4)))
                .list());
    }
}
