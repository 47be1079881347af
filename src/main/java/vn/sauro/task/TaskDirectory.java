package vn.sauro.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duty;
import vn.sauro.duty.Seats;

/** What duties ask about assigned tasks. */
@Component
class TaskDirectory implements CaseDirectory {

    private static final List<String> OF_PERFORMER =
            List.of("PROGRESS", "OBSTACLE", "EXTENSION", "BEYOND_AUTHORITY", "UPLOAD");

    private final AssignedTaskStore store;
    private final CaseAccess access;
    private final Seats seats;

    TaskDirectory(AssignedTaskStore store, CaseAccess access, Seats seats) {
        this.store = store;
        this.access = access;
        this.seats = seats;
    }

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return store.find(caseCode)
                .map(task -> new CaseSubject(task.title(), task.supervisingLeader(), task.leadAgency()));
    }

    @Override
    public Set<String> keeps(Collection<String> caseCodes) {
        return store.known(caseCodes);
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        if (!seats.actsFor(personId, duty)) {
            return List.of("REMIND");
        }
        return duty.elementId().equals(WaitingLead.PERFORM) ? OF_PERFORMER : List.of("UPLOAD");
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        access.readable(caseCode, personId);
    }
}
