package vn.sauro.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duty;
import vn.sauro.duty.Seats;

/** What duties ask about dossiers: their title is the procedure's name, so that no list tells who applied. */
@Component
class DossierDirectory implements CaseDirectory {

    private static final int LONGEST_TITLE = 500;

    private final DossierStore store;
    private final DossierAccess access;
    private final Seats seats;

    DossierDirectory(DossierStore store, DossierAccess access, Seats seats) {
        this.store = store;
        this.access = access;
        this.seats = seats;
    }

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return store.find(caseCode)
                .map(dossier -> new CaseSubject(cut(dossier.procedureName()), null, dossier.resolvingUnit()));
    }

    @Override
    public Set<String> keeps(Collection<String> caseCodes) {
        return store.known(caseCodes);
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        return seats.actsFor(personId, duty) ? List.of("UPLOAD") : List.of("REMIND");
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        access.readable(caseCode, personId);
    }

    private static String cut(String title) {
        return title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE - 1) + "…";
    }
}
