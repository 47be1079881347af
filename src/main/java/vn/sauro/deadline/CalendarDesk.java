package vn.sauro.deadline;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Amendment;
import vn.sauro.calendar.AmendmentOrder;
import vn.sauro.calendar.CalendarAmendments;
import vn.sauro.organization.AuthorityTable;
import vn.sauro.organization.Holder;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Unit;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Page;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.Refusal;

/** Where the office enters announced days and sees what they did to the deadlines. */
@Component
@Transactional
public class CalendarDesk {

    /** Key of the authority rule by which days are entered. */
    private static final String AUTHORITY = "calendar.amend";

    private final CalendarAmendments amendments;
    private final RecountStore store;
    private final RecountReport report;
    private final Organization organization;
    private final AuthorityTable authorities;
    private final DeadlineSettings settings;
    private final CurrentPerson current;
    private final Clock clock;

    CalendarDesk(
            CalendarAmendments amendments,
            RecountStore store,
            RecountReport report,
            Organization organization,
            AuthorityTable authorities,
            DeadlineSettings settings,
            CurrentPerson current,
            Clock clock) {
        this.amendments = amendments;
        this.store = store;
        this.report = report;
        this.organization = organization;
        this.authorities = authorities;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Enters the days of one decision; every open deadline of the calendar is then computed anew in the background.
     *
     * @throws Refusal {@code deadline.amendment-forbidden}, {@code deadline.amendment-running}, or what is wrong with the days
     */
    public Amendment enter(String calendarId, AmendmentOrder order) {
        var seat = seat();
        if (store.running(calendarId)) {
            throw Refusal.of("deadline.amendment-running", calendarId);
        }
        var amendment = amendments.enter(calendarId, order, seat.personId());
        store.insert(new CalendarRecount(
                amendment.id(),
                amendment.calendarId(),
                seat.positionId(),
                amendment.document(),
                amendment.summary(),
                amendment.enteredAt(),
                0,
                0,
                null));
        return amendment;
    }

    /** @throws Refusal {@code deadline.amendment-forbidden}, {@code calendar.amendment-unknown} */
    @Transactional(readOnly = true)
    public Result result(String amendmentId, PageRequest moves, PageRequest flipped) {
        seat();
        var amendment = amendments.get(amendmentId);
        return new Result(
                amendment,
                store.find(amendmentId).orElseThrow(() -> Refusal.of("calendar.amendment-unknown", amendmentId)),
                report.moves(amendmentId, moves),
                report.flipped(amendmentId, flipped),
                report.faults(amendmentId));
    }

    /** What an amendment did so far; every deadline that moved, and of these the ones that became late or on time by it. */
    public record Result(
            Amendment amendment,
            CalendarRecount recount,
            Page<CalendarRecount.Move> moves,
            Page<CalendarRecount.Move> flipped,
            List<CalendarRecount.Fault> faults) {}

    private Holder seat() {
        var now = clock.instant();
        var person = current.id().orElseThrow(() -> Refusal.of("deadline.sign-in-forbidden"));
        var office = organization.findUnit(settings.calendarOffice());
        var levels = authorities.rule(AUTHORITY, now).mayDecide();
        return office.filter(unit -> levels.contains(unit.level())).stream()
                .filter(unit -> organization.sitsIn(person, unit.code(), now))
                .flatMap(unit -> organization.seatsOf(person, now).stream())
                .filter(seat -> organization.agencyOf(seat.unitCode()).equals(settings.calendarOffice()))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "deadline.amendment-forbidden", office.map(Unit::nameVi).orElse(settings.calendarOffice())));
    }
}
