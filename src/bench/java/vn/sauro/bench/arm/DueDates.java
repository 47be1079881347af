package vn.sauro.bench.arm;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.function.Consumer;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.calendar.WorkingCalendar;

/** Due dates by the working calendar: all units in turn, starts at all times of a year, with and without cut-off. */
final class DueDates {

    private static final Instant YEAR = Instant.parse("2026-01-05T00:00:00Z");
    private static final int EXPLAINED = 200;

    private static long sink;

    private DueDates() {}

    /** @return due dates for a second of processor time: plain, then explained */
    static String rates(WorkingCalendar calendar, int dates) {
        var plain = rate(dates, request -> sink += calendar.dueAt(request).toEpochMilli());
        var explained = rate(
                dates / EXPLAINED,
                request -> sink += calendar.due(request).explanation().size());
        return plain + " " + explained;
    }

    private static double rate(int dates, Consumer<DueRequest> counted) {
        var threads = ManagementFactory.getThreadMXBean();
        var before = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < dates; i++) {
            counted.accept(request(i));
        }
        return dates * 1e9 / (threads.getCurrentThreadCpuTime() - before);
    }

    private static DueRequest request(int i) {
        var units = TimeUnit.values();
        var unit = units[i % units.length];
        return DueRequest.of(
                        YEAR.plusSeconds(i * 7_919L % 27_000_000L), 1 + i % (unit == TimeUnit.MONTH ? 3 : 30), unit)
                .withCutoff(i % 2 == 0 ? CutoffMode.NONE : CutoffMode.SHIFT_START);
    }
}
