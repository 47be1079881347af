package vn.sauro.task;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.duty.Duties;
import vn.sauro.duty.NoticeBox;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/** Tells who carries a task out, and who watches over it, that its date is near. */
@Component
@Transactional
public class Notices {

    private final AssignedTaskStore store;
    private final NoticeBox box;
    private final Duties duties;
    private final Organization organization;
    private final Ledger ledger;
    private final Texts texts;
    private final Clock clock;

    Notices(
            AssignedTaskStore store,
            NoticeBox box,
            Duties duties,
            Organization organization,
            Ledger ledger,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.box = box;
        this.duties = duties;
        this.organization = organization;
        this.ledger = ledger;
        this.texts = texts;
        this.clock = clock;
    }

    /** Tells who carries the task out, and the leader in charge, that the due date is near. */
    public void forewarn(String code) {
        var task = store.get(code);
        var people = new LinkedHashSet<String>();
        performers(code, people);
        organization
                .holderOf(task.supervisingLeader(), clock.instant())
                .ifPresent(holder -> people.add(holder.personId()));
        var text = texts.both("task.notice.forewarned", task.title(), Dates.of(task.dueAt()));
        people.forEach(person -> box.put(code, person, "FOREWARNED", text));
        ledger.append(new LedgerEvent(code, "FOREWARNED", null, Map.of("due", task.dueAt()), Map.of()));
    }

    private void performers(String code, LinkedHashSet<String> people) {
        duties.openOf(code).stream()
                .filter(duty -> duty.elementId().equals(WaitingLead.PERFORM))
                .forEach(duty -> people.add(duty.holder().personId()));
    }
}
