package vn.sauro.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.Deadlines;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Texts;

/** Whose working time a case took, and how it stands against its dates with and without its pauses. */
@Component
@Transactional(readOnly = true)
public class CaseShares {

    private final Charges charges;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final HolderCategories categories;
    private final List<CaseDirectory> directories;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    CaseShares(
            Charges charges,
            Deadlines deadlines,
            Calendars calendars,
            HolderCategories categories,
            List<CaseDirectory> directories,
            Organization organization,
            Texts texts,
            Clock clock) {
        this.charges = charges;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.categories = categories;
        this.directories = directories;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    /** @return without shares for a case that was never charged to anybody */
    public Shares of(String caseCode) {
        var now = clock.instant();
        var stretches = charges.of(caseCode);
        var legal = deadlines.find(caseCode);
        var calendar = calendars.get(legal.map(Deadline::calendarId).orElse(Calendars.STANDARD));
        var agency = agency(caseCode);
        var shares = Worked.byHolder(stretches, calendar, now).entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .map(entry -> share(entry.getKey(), agency, entry.getValue()))
                .toList();
        var last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        return new Shares(
                caseCode,
                calendar.id(),
                last == null ? null : stretches.get(0).from(),
                last == null ? null : Worked.end(last, now),
                last != null && last.runs(),
                Worked.elapsed(stretches, calendar, now),
                shares,
                legal.map(each -> lateness(each, now)).orElse(null));
    }

    /**
     * Whom a case waits for at this moment.
     *
     * @param applicant whether its hours are the applicant's
     * @param unitCode unit of the person who pays, null for who is outside
     */
    public record Waiting(boolean applicant, String unitCode) {}

    /** @return to whom the hours of the case are charged now; empty before its first duty and after its end */
    public Optional<Waiting> waitingFor(String caseCode) {
        return charges.of(caseCode).stream()
                .filter(Charge::runs)
                .findFirst()
                .map(charge -> new Waiting(charge.payer() == ChargedTo.APPLICANT, charge.unitCode()));
    }

    private Shares.Share share(Worked.Holder holder, String agency, Duration worked) {
        var category = categories.of(holder, agency);
        return new Shares.Share(
                category,
                texts.both("duty.share." + category),
                holder.positionId(),
                Optional.ofNullable(holder.positionId())
                        .map(organization::positionTitle)
                        .orElse(null),
                holder.unitCode(),
                Optional.ofNullable(holder.unitCode())
                        .map(organization::unitName)
                        .orElse(null),
                worked);
    }

    private Shares.Lateness lateness(Deadline legal, Instant now) {
        var done = legal.open() ? now : legal.closedAt();
        var unpaused = deadlines.dueWithoutPauses(legal.caseCode());
        return new Shares.Lateness(
                legal.dueAt(),
                legal.originalDueAt(),
                unpaused,
                legal.lateAt(now),
                done.isAfter(legal.originalDueAt()),
                done.isAfter(unpaused));
    }

    private String agency(String caseCode) {
        return directories.stream()
                .flatMap(each -> each.find(caseCode).stream())
                .findFirst()
                .map(CaseSubject::agency)
                .orElse(null);
    }
}
