package vn.sauro.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * The working time of a place: immutable, answers every question in constant time, reads instants to the millisecond.
 *
 * <p>Only the years whose days off are known can be counted in; everything else is a {@link Refusal}
 * {@code calendar.year-unknown}, never a guess from weekends. The rules are those of Civil Code 2015, articles 147 and 148.
 */
public final class WorkingCalendar {

    private final CalendarData data;
    private final DayTable table;
    private final Counting counting;
    private final CountingBack back;
    private final Scale workingTime;
    private final Explanation explanation;

    WorkingCalendar(CalendarData data, Texts texts) {
        this.data = data;
        table = new DayTable(data);
        counting = new Counting(table, data.cutoff() * 60_000L);
        back = new CountingBack(table);
        workingTime = new Scale.WorkingTime(table);
        explanation = new Explanation(data, table, counting, texts);
    }

    /** @return the due date with its derivation */
    public Due due(DueRequest request) {
        long due = counting.due(request);
        return new Due(table.instantOf(due), id(), version(), explanation.of(request, due));
    }

    /** @return the same instant as {@link #due}, without the derivation and a thousand times faster */
    public Instant dueAt(DueRequest request) {
        return table.instantOf(counting.due(request));
    }

    /** As {@link #due}; empty where the date lies beyond the last year that is known. */
    public Optional<Due> dueIfKnown(DueRequest request) {
        try {
            return Optional.of(due(request));
        } catch (Refusal refused) {
            if (DayTable.YEAR_UNKNOWN.equals(refused.code()) && "amount".equals(refused.field())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** @return the end of work of the last working day that is known */
    public Instant lastKnown() {
        int day = table.workingDay(table.workingDaysBefore(table.length) - 1);
        return table.instantOf(day * DayTable.DAY + table.endOfWork());
    }

    /**
     * A date that somebody set, moved by pauses: later by as many working days as end within them.
     *
     * @param since when it was set; pauses before it are taken to have been considered
     * @return the date with one sentence a pause; the date itself where no pause concerns it
     */
    public Due postponed(Instant due, Instant since, List<Pause> pauses) {
        long set = table.at(due, "due");
        long from = table.at(since, "since");
        long moved = counting.postponed(set, from, pauses);
        return new Due(table.instantOf(moved), id(), version(), explanation.postponed(pauses, from, set, moved));
    }

    /**
     * Counts back from a due date, for forewarnings and for the deadlines of parts of the work.
     *
     * <p>Days and months keep the time of day (24:00 belongs to the day it ends) and land on a working day, if need be the
     * one before; half days land on the end of a half day; hours give the latest moment with that many hours left.
     */
    public Instant before(Instant due, BigDecimal amount, TimeUnit unit) {
        return table.instantOf(back.before(table.at(due, "due"), unit.steps(amount), unit));
    }

    /**
     * As {@link #before}, for dates that nobody needs once they are past, such as a reminder.
     *
     * @return empty where it would lie before the first year that is known, and so before anything counted by this calendar
     */
    public Optional<Instant> beforeIfKnown(Instant due, BigDecimal amount, TimeUnit unit) {
        long end = table.at(due, "due");
        try {
            return Optional.of(table.instantOf(back.before(end, unit.steps(amount), unit)));
        } catch (Refusal refused) {
            if (DayTable.YEAR_UNKNOWN.equals(refused.code())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** @return the time within shifts between two instants, negative when the second comes first */
    public Duration workingTime(Instant from, Instant to) {
        return Duration.ofMillis(workingTime.upTo(table.at(to, "to")) - workingTime.upTo(table.at(from, "from")));
    }

    /** @return whether a shift is on at this instant; its last instant no longer counts */
    public boolean isWorking(Instant instant) {
        return table.shiftAt(table.at(instant, "instant")) != DayTable.NO_SHIFT;
    }

    public boolean isWorkingDay(LocalDate date) {
        return table.isWorking(table.day(date, "date"));
    }

    /** @return the end of the last shift of this day or, where it is a day off, of the next working day */
    public Instant endOfWork(LocalDate date) {
        int day = table.workingDay(table.workingDaysBefore(table.day(date, "date")));
        return table.instantOf(day * DayTable.DAY + table.endOfWork());
    }

    public String id() {
        return data.id();
    }

    /** @return short hash of everything that decides a due date; it changes whenever the data change */
    public String version() {
        return data.version();
    }

    public Bilingual name() {
        return data.name();
    }

    public ZoneId zone() {
        return data.zone();
    }

    public List<Shift> shifts() {
        return data.shifts();
    }

    /** @return the days of this year that differ from the ordinary week, in order */
    public List<CalendarDay> specialDays(int year) {
        if (year < data.firstYear() || year > data.lastYear()) {
            throw table.yearUnknown("year", year);
        }
        return data.days().values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }
}
