package vn.sauro.duty;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.organization.Holder;

/** What the case's ledger keeps of a duty. */
@Component
class DutyLedger {

    private final Ledger ledger;

    DutyLedger(Ledger ledger) {
        this.ledger = ledger;
    }

    void opened(Duty duty) {
        record(
                duty,
                "DUTY_OPENED",
                Map.of(
                        "element", duty.elementId(),
                        "position", duty.holder().positionId(),
                        "unit", duty.holder().unitCode(),
                        "task", duty.title(),
                        "authority", duty.authorityKey(),
                        "due", duty.dueAt(),
                        "result", duty.expectedResult()));
    }

    void handedOver(Duty duty, Holder to, String reason, String document) {
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                "DUTY_HANDED_OVER",
                duty.id(),
                Map.of(
                        "fromPosition", duty.holder().positionId(),
                        "toPosition", to.positionId(),
                        "toUnit", to.unitCode(),
                        "reason", reason,
                        "document", text(document)),
                people(Map.of("from", duty.holder().personId(), "person", to.personId()), to)));
    }

    /** @param duty with the due date that its clock ended with */
    void closed(Duty duty, Duty.Status status, Instant at, String outcome, String document, String reason) {
        record(
                duty,
                status == Duty.Status.DONE ? "DUTY_DONE" : "DUTY_ENDED",
                Map.of(
                        "element", duty.elementId(),
                        "position", duty.holder().positionId(),
                        "outcome", text(outcome),
                        "document", text(document),
                        "reason", text(reason),
                        "late", at.isAfter(duty.dueAt()),
                        "lateByOriginal", at.isAfter(duty.originalDueAt())));
    }

    private void record(Duty duty, String kind, Map<String, Object> facts) {
        ledger.append(new LedgerEvent(
                duty.caseCode(),
                kind,
                duty.id(),
                facts,
                people(Map.of("person", duty.holder().personId()), duty.holder())));
    }

    private static String text(String given) {
        return given == null ? "" : given;
    }

    private static Map<String, String> people(Map<String, String> known, Holder holder) {
        var people = new HashMap<>(known);
        if (holder.onBehalfOf() != null) {
            people.put("onBehalfOf", holder.onBehalfOf());
        }
        return people;
    }
}
