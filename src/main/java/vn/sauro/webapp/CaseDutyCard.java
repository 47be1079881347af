package vn.sauro.webapp;

import java.util.List;
import java.util.Locale;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.Duty;
import vn.sauro.shared.Dates;

/** The six clears of one duty of a case, as a card of the page shows them. */
record CaseDutyCard(
        Duty duty,
        TimeStatus status,
        String authority,
        String opened,
        String due,
        String originalDue,
        List<String> why) {

    static CaseDutyCard of(Duty duty, TimeStatus status, Deadline deadline, Locale locale) {
        return new CaseDutyCard(
                duty,
                status,
                duty.authorityMatter().in(locale),
                Dates.of(duty.openedAt()),
                Dates.of(duty.dueAt()),
                duty.dueAt().equals(duty.originalDueAt()) ? "" : Dates.of(duty.originalDueAt()),
                deadline == null
                        ? List.of()
                        : deadline.explanation().stream()
                                .map(step -> step.in(locale))
                                .toList());
    }
}
