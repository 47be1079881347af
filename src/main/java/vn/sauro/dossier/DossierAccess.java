package vn.sauro.dossier;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.duty.Duty;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.Seats;
import vn.sauro.duty.Visibility;
import vn.sauro.ledger.CaseAccessRule;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who may see a dossier, and who may see the person behind it. */
@Component
public class DossierAccess implements CaseAccessRule {

    private final DossierStore store;
    private final DutyList duties;
    private final Visibility visibility;
    private final Counters counters;
    private final Seats seats;
    private final CurrentPerson current;

    DossierAccess(
            DossierStore store,
            DutyList duties,
            Visibility visibility,
            Counters counters,
            Seats seats,
            CurrentPerson current) {
        this.store = store;
        this.duties = duties;
        this.visibility = visibility;
        this.counters = counters;
        this.seats = seats;
        this.current = current;
    }

    /**
     * @return the dossier, if an agency of the reader took it in, settles it or holds or held a duty of it, or the reader
     *     oversees all
     * @throws Refusal {@code dossier.dossier-unknown} also when it is only hidden, so that codes cannot be probed
     */
    public Dossier readable(String code) {
        return readable(code, person());
    }

    Dossier readable(String code, String person) {
        return find(code, person).orElseThrow(() -> Refusal.of("dossier.dossier-unknown", String.valueOf(code)));
    }

    @Override
    public boolean mayRead(String caseCode) {
        return find(caseCode, person()).isPresent();
    }

    /**
     * Personal data are for who needs them for the work: the counter that took the dossier in, and who holds a duty of it.
     *
     * @throws Refusal {@code dossier.dossier-unknown}, {@code dossier.applicant-forbidden}
     */
    public void requireApplicant(String code) {
        if (!mayReadPersonal(code)) {
            throw Refusal.of("dossier.applicant-forbidden");
        }
    }

    /** @throws Refusal {@code dossier.dossier-unknown} */
    public boolean mayReadPersonal(String code) {
        var dossier = readable(code);
        var person = person();
        return counters.sitsAt(person, dossier.receivingUnit()) || holds(person, code);
    }

    /** @return who is signed in */
    public String person() {
        return current.id().orElseThrow(() -> Refusal.of("dossier.sign-in-forbidden"));
    }

    /** @throws Refusal {@code dossier.holder-forbidden} unless the current person holds or substitutes an open duty of it */
    String holding(String code) {
        var person = person();
        if (!holds(person, code)) {
            throw Refusal.of("dossier.holder-forbidden");
        }
        return person;
    }

    private boolean holds(String person, String code) {
        return duties.ofCase(code).stream().filter(Duty::open).anyMatch(duty -> seats.actsFor(person, duty));
    }

    private Optional<Dossier> find(String code, String person) {
        var agencies = visibility.agenciesOf(person);
        return store.find(code)
                .filter(dossier -> agencies.isEmpty() || !Collections.disjoint(involved(dossier), agencies.get()));
    }

    private Set<String> involved(Dossier dossier) {
        var involved = new HashSet<>(Set.of(dossier.receivingUnit()));
        involved.add(dossier.resolvingUnit());
        duties.ofCase(dossier.code()).forEach(duty -> involved.add(duty.agencyCode()));
        return involved;
    }
}
