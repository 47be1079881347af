package vn.sauro.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * The register in memory, read again whenever its version in the database differs: one narrow query a transaction, the same
 * answer on every node, and a transaction sees its own changes.
 */
@Component
class Snapshots {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS_KEPT = 8;

    private final RegisterStore store;
    private volatile Snapshot latest;

    Snapshots(RegisterStore store) {
        this.store = store;
    }

    private record Snapshot(String version, Register register, Map<LocalDate, RegisterDay> days) {}

    Register register() {
        return current().register();
    }

    RegisterDay on(Instant at) {
        return on(LocalDate.ofInstant(at, ZONE));
    }

    RegisterDay on(LocalDate day) {
        var snapshot = current();
        if (snapshot.days().size() > DAYS_KEPT) {
            snapshot.days().clear();
        }
        return snapshot.days().computeIfAbsent(day, d -> new RegisterDay(snapshot.register(), d));
    }

    private Snapshot current() {
        var known = latest;
        if (known != null && known.version().equals(store.version())) {
            return known;
        }
        var version = store.newestVersion();
        while (known == null || !known.version().equals(version)) {
            known = new Snapshot(version, store.read(), new ConcurrentHashMap<>());
            // Another node may have committed between the two reads; only an unchanged version names what was read.
            version = store.newestVersion();
        }
        latest = known;
        return known;
    }
}
