package vn.sauro.webapp;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.DutyFilter;
import vn.sauro.shared.SqlTime;

/**
 * Which work a page lists; what is null or empty does not narrow.
 *
 * @param unit code of a unit or agency
 * @param status null: whatever is open
 * @param since first month of what is done, in Vietnam's time
 */
record WorkQuery(String unit, String holder, String position, TimeStatus status, YearMonth since) {

    WorkQuery in(String chosenUnit) {
        return new WorkQuery(chosenUnit, holder, position, status, since);
    }

    public boolean done() {
        return status == TimeStatus.DONE_ON_TIME || status == TimeStatus.DONE_LATE;
    }

    public boolean ofOnePerson() {
        return blankAsNull(holder) != null;
    }

    /** @param visibleAgencies agencies whose work the reader may see, null for all */
    DutyFilter filter(Set<String> visibleAgencies) {
        return new DutyFilter(
                blankAsNull(holder),
                blankAsNull(position),
                blankAsNull(unit),
                null,
                status,
                !done(),
                done() ? start() : null,
                null,
                visibleAgencies);
    }

    private Instant start() {
        return since == null
                ? null
                : since.atDay(1).atStartOfDay(SqlTime.VIETNAM).toInstant();
    }

    private static String blankAsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
