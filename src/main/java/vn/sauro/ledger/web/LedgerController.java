package vn.sauro.ledger.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.ledger.seal.Seal;
import vn.sauro.ledger.seal.Seals;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

@RestController
class LedgerController {

    private static final int PAGE = 1_000;
    private static final String LINES = "application/x-ndjson;charset=UTF-8";

    private final Ledger ledger;
    private final Seals seals;
    private final CurrentPerson currentPerson;

    LedgerController(Ledger ledger, Seals seals, CurrentPerson currentPerson) {
        this.ledger = ledger;
        this.seals = seals;
        this.currentPerson = currentPerson;
    }

    /**
     * One entry as the API shows it.
     *
     * @param actor the person who acted; null when the platform acted, the data were deleted, or nobody is signed in
     * @param personal the personal values that still exist; empty when nobody is signed in
     */
    record Entry(
            long seq,
            String kind,
            String dutyId,
            Instant at,
            String actor,
            Map<String, Object> facts,
            Map<String, String> personal,
            String previousHash,
            String hash) {}

    /** The case's chain in order. */
    @GetMapping("/api/cases/{code}/ledger")
    List<Entry> entries(@PathVariable String code) {
        var entries = ledger.entries(code);
        if (entries.isEmpty()) {
            throw Refusal.of("ledger.case-unknown", code);
        }
        var known = currentPerson.id().isPresent();
        return entries.stream().map(entry -> shown(entry, known)).toList();
    }

    /** The newest seal as the line that an outsider keeps. */
    @GetMapping(path = "/api/ledger/seals/latest", produces = MediaType.APPLICATION_JSON_VALUE)
    String latest() {
        return seals.latest().map(Seal::line).orElseThrow(() -> Refusal.of("ledger.seal-unknown"));
    }

    /**
     * At most 1,000 seals, one canonical JSON a line, as {@code verify-ledger --seals} reads them.
     *
     * @param after number of the last seal that the reader has
     */
    @GetMapping(path = "/api/ledger/seals", produces = LINES)
    String seals(@RequestParam(defaultValue = "0") long after) {
        var lines = new StringBuilder();
        seals.after(after, PAGE).forEach(seal -> lines.append(seal.line()).append('\n'));
        return lines.toString();
    }

    /** The public keys that the seals are checked with, in PEM. */
    @GetMapping(path = "/api/ledger/public-key", produces = MediaType.TEXT_PLAIN_VALUE)
    String publicKeys() {
        return seals.publicKeys();
    }

    private static Entry shown(LedgerEntry entry, boolean known) {
        return new Entry(
                entry.seq(),
                entry.kind(),
                entry.dutyId(),
                entry.occurredAt(),
                known ? entry.actor() : null,
                entry.facts(),
                known ? entry.personal() : Map.of(),
                entry.previousHash(),
                entry.hash());
    }
}
