package vn.sauro.ledger.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEntry;
import vn.sauro.ledger.seal.Seal;
import vn.sauro.ledger.seal.Seals;
import vn.sauro.shared.Refusal;

@RestController
class LedgerController {

    private static final int PAGE = 1_000;
    private static final String LINES = "application/x-ndjson;charset=UTF-8";

    private final Ledger ledger;
    private final Seals seals;
    private final List<CaseAccessRule> rules;

    LedgerController(Ledger ledger, Seals seals, List<CaseAccessRule> rules) {
        this.ledger = ledger;
        this.seals = seals;
        this.rules = rules;
    }

    /**
     * One entry as the API shows it.
     *
     * @param actor the person who acted; null when the platform acted or the data were deleted
     * @param personal the personal values that still exist
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

    /** The case's chain in order, to who may read the case; to anybody else there is no such case. */
    @GetMapping("/api/cases/{code}/ledger")
    List<Entry> entries(@PathVariable String code) {
        if (rules.stream().noneMatch(rule -> rule.mayRead(code))) {
            throw Refusal.of("ledger.case-unknown", code);
        }
        return ledger.entries(code).stream().map(LedgerController::shown).toList();
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

    private static Entry shown(LedgerEntry entry) {
        return new Entry(
                entry.seq(),
                entry.kind(),
                entry.dutyId(),
                entry.occurredAt(),
                entry.actor(),
                entry.facts(),
                entry.personal(),
                entry.previousHash(),
                entry.hash());
    }
}
