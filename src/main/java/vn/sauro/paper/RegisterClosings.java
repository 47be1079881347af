package vn.sauro.paper;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/**
 * Closes register 07 of a year, as it is done every year: from then on its lines stay as they were. Dossiers that still ran are
 * in it as they stood; what became of them is on their own record.
 */
@Component
@Transactional
public class RegisterClosings {

    /** There are no registers before it. */
    public static final int FIRST_YEAR = 2020;

    private final RegisterAccess access;
    private final Registers registers;
    private final ClosedRegisters store;
    private final Organization organization;
    private final Ledger ledger;
    private final Clock clock;

    RegisterClosings(
            RegisterAccess access,
            Registers registers,
            ClosedRegisters store,
            Organization organization,
            Ledger ledger,
            Clock clock) {
        this.access = access;
        this.registers = registers;
        this.store = store;
        this.organization = organization;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * @param agency unit code of the agency that took the dossiers in
     * @throws Refusal {@code paper.register-forbidden}, {@code paper.closing-forbidden} for who does not lead the agency, {@code
     *     paper.year-range}, {@code paper.year-running} before the year is over in Vietnam, {@code paper.register-closed}
     */
    public RegisterClosing close(String agency, int year) {
        access.require(agency, year);
        var person = access.person();
        if (!organization.leads(person, agency, clock.instant())) {
            throw Refusal.of(
                    "paper.closing-forbidden", organization.unit(agency).nameVi());
        }
        var now = clock.instant();
        if (year >= now.atZone(SqlTime.VIETNAM).getYear()) {
            throw Refusal.ofField("year", "paper.year-running", String.valueOf(year), String.valueOf(year + 1));
        }
        ledger.lock(RegisterClosing.chain(agency, year));
        store.find(agency, year).ifPresent(closed -> {
            throw Refusal.ofField("year", "paper.register-closed", String.valueOf(year));
        });
        var lines = registers.asTheyStand(agency, year);
        var closing = new RegisterClosing(agency, year, now, person, lines.size(), ClosedLine.hash(lines));
        store.insert(closing, lines);
        ledger.append(new LedgerEvent(
                closing.chain(),
                "REGISTER_CLOSED",
                null,
                Map.of("agency", agency, "year", year, "dossiers", lines.size(), "sha256", closing.sha256()),
                Map.of()));
        return closing;
    }

    /** @throws Refusal {@code paper.register-forbidden}, {@code paper.year-range} */
    @Transactional(readOnly = true)
    public Optional<RegisterClosing> of(String agency, int year) {
        access.require(agency, year);
        return store.find(agency, year);
    }

    /** @return whether the reader may close this register now */
    @Transactional(readOnly = true)
    public boolean closable(String agency, int year) {
        return of(agency, year).isEmpty()
                && year < clock.instant().atZone(SqlTime.VIETNAM).getYear()
                && organization.leads(access.person(), agency, clock.instant());
    }
}
