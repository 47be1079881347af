package vn.sauro.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.sauro.calendar.SlowCalendar.Question;
import vn.sauro.calendar.SlowCalendar.Span;
import vn.sauro.calendar.SlowCalendar.Stop;
import vn.sauro.shared.Bilingual;

/** Random calendars and questions around spring 2026, on half hours. */
class RandomCases extends DomainContextBase {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final ZoneOffset HANOI = ZoneOffset.ofHours(7);
    private static final int WEEKS = 3 * 7;

    @Provide
    Arbitrary<SlowCalendar> calendars() {
        var dates = Arbitraries.integers().between(0, 2 * WEEKS).map(FIRST::plusDays);
        return Combinators.combine(
                        dates.set().ofMaxSize(12),
                        dates.set().ofMaxSize(6),
                        Arbitraries.oneOf(usualShifts(), shifts(1), shifts(2), shifts(3)))
                .as(SlowCalendar::new);
    }

    private static Arbitrary<List<Span>> usualShifts() {
        return Arbitraries.just(List.of(new Span(15, 23), new Span(27, 34)));
    }

    private static Arbitrary<List<Span>> shifts(int count) {
        return Arbitraries.integers()
                .between(1, 24 / count)
                .list()
                .ofSize(2 * count)
                .map(steps -> {
                    var shifts = new ArrayList<Span>();
                    int time = -1;
                    for (int i = 0; i < steps.size(); i += 2) {
                        int start = time + steps.get(i);
                        time = start + steps.get(i + 1);
                        shifts.add(new Span(start, time));
                    }
                    return shifts;
                });
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Arbitraries.integers().between(0, WEEKS * 48).map(half -> FIRST.atStartOfDay()
                .plusMinutes(30L * half));
    }

    @Provide
    Arbitrary<Question> questions() {
        var stops = Combinators.combine(moments(), Arbitraries.integers().between(0, 200))
                .as((from, halves) -> new Stop(from, from.plusMinutes(30L * halves)));
        return Combinators.combine(
                        moments(),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(TimeUnit.class),
                        Arbitraries.of(CutoffMode.class),
                        stops.list().ofMaxSize(3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DueTimeOfDay.class))
                .as((from, amount, unit, cutoff, paused, exclude, end) -> new Question(
                        from,
                        unit.isHours() ? amount * 5 : unit == TimeUnit.MONTH ? amount % 3 : amount,
                        unit,
                        cutoff,
                        paused,
                        exclude || end == DueTimeOfDay.SAME_TIME,
                        end));
    }

    static WorkingCalendar fast(SlowCalendar slow) {
        var days = new TreeMap<LocalDate, CalendarDay>();
        slow.off().forEach(date -> days.put(date, special(date, false)));
        slow.worked().forEach(date -> days.put(date, special(date, true)));
        var shifts = slow.shifts().stream()
                .map(shift -> new Shift(shift.start() * 30, shift.end() * 30))
                .toList();
        var weekdays = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        var name = new Bilingual("Ngẫu nhiên", "Random");
        var data = new CalendarData("R", name, HANOI, weekdays, shifts, 15 * 60, 2026, 2026, days, "random");
        return new WorkingCalendar(data, TestCalendars.texts());
    }

    private static CalendarDay special(LocalDate date, boolean working) {
        return new CalendarDay(date, working, new Bilingual("Ngày đặc biệt", "Special day"), "Nguồn");
    }

    static DueRequest request(Question asked) {
        return DueRequest.of(instant(asked.from()), asked.amount(), asked.unit())
                .withCutoff(asked.cutoff())
                .withPauses(asked.stops().stream()
                        .map(stop -> Pause.of(instant(stop.from()), instant(stop.to())))
                        .toList())
                .withExcludeFirstDay(asked.excludeFirstDay())
                .withDueTimeOfDay(asked.end());
    }

    static Instant instant(LocalDateTime local) {
        return local.toInstant(HANOI);
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, HANOI);
    }
}
