package vn.sauro.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Texts;

/** Tells in sentences how a due date came about: start, cut-off, rule, days left out, pauses, end. */
final class Explanation {

    private final CalendarData data;
    private final DayTable table;
    private final Counting counting;
    private final Wording wording;
    private final SkippedDays skipped;

    Explanation(CalendarData data, DayTable table, Counting counting, Texts texts) {
        this.data = data;
        this.table = table;
        this.counting = counting;
        wording = new Wording(texts, table);
        skipped = new SkippedDays(data, table, wording);
    }

    List<Bilingual> of(DueRequest request, long due) {
        long from = table.at(request.from(), "from");
        long start = counting.start(request);
        var steps = new ArrayList<Bilingual>();
        steps.add(wording.say("calendar.explain.start", wording.moment(from)));
        cutoff(request.cutoff(), from, start, steps);
        if (request.amount().signum() == 0) {
            steps.add(wording.say("calendar.explain.zero"));
            steps.add(wording.say("calendar.explain.due", wording.moment(due)));
            return steps;
        }
        steps.add(rule(request, start));
        daysLeftOut(request, from, start, due, steps);
        pauses(request.pauses(), start, counting.due(request.withPauses(List.of())), due, steps);
        steps.add(end(request, due));
        return steps;
    }

    List<Bilingual> postponed(List<Pause> pauses, long since, long set, long moved) {
        var steps = new ArrayList<Bilingual>();
        pauses(pauses, since, set, moved, steps);
        return steps;
    }

    private void cutoff(CutoffMode mode, long from, long start, List<Bilingual> steps) {
        var cutoff = Shift.clock(data.cutoff());
        if (mode != CutoffMode.NONE && counting.missesToday(from)) {
            var effect = mode == CutoffMode.SHIFT_START ? "shifted" : "transfer";
            var reason = table.isWorking(table.dayOf(from)) ? "-late" : "-off";
            steps.add(wording.say("calendar.explain." + effect + reason, cutoff, wording.moment(start)));
        } else if (start > from) {
            steps.add(wording.say("calendar.explain.shifted-early", cutoff, wording.moment(start)));
        }
    }

    private Bilingual rule(DueRequest request, long start) {
        var shifts =
                String.join(", ", data.shifts().stream().map(Shift::toString).toList());
        return wording.say(
                "calendar.explain.rule." + request.unit(),
                Wording.number(request.amount()),
                request.amount(),
                shifts,
                wording.say(firstDay(request, start)));
    }

    private String firstDay(DueRequest request, long start) {
        boolean half = request.unit() == TimeUnit.HALF_WORKING_DAY;
        if (request.excludeFirstDay()) {
            return half ? "calendar.explain.first-half.excluded" : "calendar.explain.first-day.excluded";
        }
        if (half) {
            return "calendar.explain.first-half.counted";
        }
        boolean over = start % DayTable.DAY >= counting.timeOfDay(request, start);
        return over ? "calendar.explain.first-day.over" : "calendar.explain.first-day.counted";
    }

    private void daysLeftOut(DueRequest request, long from, long start, long due, List<Bilingual> steps) {
        int dueDay = lastDay(request, due);
        if (request.unit() == TimeUnit.CALENDAR_DAY || request.unit() == TimeUnit.MONTH) {
            steps.addAll(skipped.between(table.dayOf(from), table.dayOf(start)));
            long end = counting.lastDay(request, start, request.unit().steps(request.amount()));
            int last = lastDay(request, end);
            if (!table.isWorking(last)) {
                var reasons = skipped.reasons(last, dueDay);
                steps.add(wording.say("calendar.explain.last-day-off", wording.date(last), reasons));
            }
        } else if (request.unit() != TimeUnit.CALENDAR_HOUR) {
            steps.addAll(skipped.between(table.dayOf(from), dueDay));
        }
        skipped.workedInstead(dueDay, steps);
    }

    private void pauses(List<Pause> pauses, long start, long unpaused, long due, List<Bilingual> steps) {
        var effective = pauses.stream()
                .filter(pause -> table.clamped(pause.to()) > start && table.clamped(pause.from()) < due)
                .sorted(Comparator.comparing(Pause::from))
                .toList();
        for (var pause : effective) {
            var from = wording.moment(table.clamped(pause.from()));
            var to = wording.moment(table.clamped(pause.to()));
            steps.add(
                    pause.reason() == null
                            ? wording.say("calendar.explain.paused", from, to)
                            : wording.say("calendar.explain.paused-because", from, to, pause.reason()));
        }
        if (unpaused < due) {
            steps.add(wording.say("calendar.explain.moved-by-pauses", wording.end(unpaused), wording.end(due)));
        }
    }

    private Bilingual end(DueRequest request, long due) {
        var key = isDays(request) ? "calendar.explain.due." + request.dueTimeOfDay() : "calendar.explain.due";
        return wording.say(key, isSameTime(request) ? wording.moment(due) : wording.end(due));
    }

    /** @return the day within which this moment lies; midnight belongs to the day that ends unless time is kept to the hour */
    private static int lastDay(DueRequest request, long end) {
        return (int) ((isSameTime(request) ? end : end - 1) / DayTable.DAY);
    }

    private static boolean isDays(DueRequest request) {
        return !request.unit().isHours() && request.unit() != TimeUnit.HALF_WORKING_DAY;
    }

    private static boolean isSameTime(DueRequest request) {
        return isDays(request) && request.dueTimeOfDay() == DueTimeOfDay.SAME_TIME;
    }
}
