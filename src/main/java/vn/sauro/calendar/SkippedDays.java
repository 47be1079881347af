package vn.sauro.calendar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import vn.sauro.shared.Bilingual;

/** Tells which days a deadline leaves out and why: a sentence for each stretch, all plain weekends in one. */
final class SkippedDays {

    private static final int MOST_WEEKENDS_NAMED = 4;

    private final CalendarData data;
    private final DayTable table;
    private final Wording wording;

    SkippedDays(CalendarData data, DayTable table, Wording wording) {
        this.data = data;
        this.table = table;
        this.wording = wording;
    }

    private record Stretch(int first, int last) {

        int days() {
            return last - first + 1;
        }
    }

    /**
     * @param from the day on which the deadline begins, worth a word only if it is off
     * @param to the day after the last one looked at
     */
    List<Bilingual> between(int from, int to) {
        var sentences = new ArrayList<Bilingual>();
        var weekends = new ArrayList<Stretch>();
        for (int day = table.isWorking(from) ? from + 1 : from; day < to; day++) {
            if (table.isWorking(day)) {
                workedInstead(day, sentences);
                continue;
            }
            int first = day;
            while (day + 1 < to && !table.isWorking(day + 1)) {
                day++;
            }
            var stretch = new Stretch(first, day);
            if (isPlainWeekend(stretch)) {
                weekends.add(stretch);
            } else {
                sentences.add(sentence(stretch));
            }
        }
        if (!weekends.isEmpty()) {
            sentences.add(weekends(weekends));
        }
        return sentences;
    }

    /** A Saturday that counts deserves a word as much as a Monday that does not. */
    void workedInstead(int day, List<Bilingual> sentences) {
        var special = data.days().get(table.date(day));
        if (special != null && special.working()) {
            var date = wording.date(day);
            var subject = new Bilingual(capital(date.vi()), date.en());
            sentences.add(wording.say("calendar.explain.worked-day", subject, reason(special)));
        }
    }

    /**
     * @param to the day after the last one looked at
     * @return why the days off among these are off, each reason once
     */
    Bilingual reasons(int from, int to) {
        var reasons = new LinkedHashSet<Bilingual>();
        for (int day = from; day < to; day++) {
            if (!table.isWorking(day)) {
                reasons.add(reason(day));
            }
        }
        return Wording.join(List.copyOf(reasons), "; ");
    }

    private Bilingual reason(int day) {
        var special = data.days().get(table.date(day));
        return special == null ? wording.say("calendar.explain.weekend") : reason(special);
    }

    private Bilingual reason(CalendarDay day) {
        return wording.say("calendar.explain.named", day.name(), day.source());
    }

    private boolean isPlainWeekend(Stretch stretch) {
        for (int day = stretch.first(); day <= stretch.last(); day++) {
            if (data.days().containsKey(table.date(day))) {
                return false;
            }
        }
        return true;
    }

    private Bilingual sentence(Stretch stretch) {
        var key = stretch.days() == 1 ? "calendar.explain.skipped-day" : "calendar.explain.skipped-days";
        return wording.say(
                key,
                wording.date(stretch.first()),
                wording.date(stretch.last()),
                reasons(stretch.first(), stretch.last() + 1),
                String.valueOf(stretch.days()));
    }

    private Bilingual weekends(List<Stretch> weekends) {
        int days = weekends.stream().mapToInt(Stretch::days).sum();
        if (weekends.size() > MOST_WEEKENDS_NAMED) {
            var first = wording.date(weekends.get(0).first());
            var last = wording.date(weekends.get(weekends.size() - 1).last());
            return wording.say("calendar.explain.skipped-weekends-many", String.valueOf(days), first, last);
        }
        var named = weekends.stream().map(this::range).toList();
        return wording.say("calendar.explain.skipped-weekends", String.valueOf(days), Wording.join(named, "; "), days);
    }

    private Bilingual range(Stretch stretch) {
        var first = wording.digits(table.date(stretch.first()));
        var last = wording.digits(table.date(stretch.last()));
        return stretch.days() == 1 ? first : Wording.join(List.of(first, last), "–");
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
