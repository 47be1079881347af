package vn.sauro.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;

/** Checks a decision on days before anything is written; every refusal names the field and what to do. */
@Component
class AmendmentCheck {

    private static final int MOST_DAYS = 60;
    private static final int LONGEST = 300;

    private final AmendmentStore store;

    AmendmentCheck(AmendmentStore store) {
        this.store = store;
    }

    /** @param today in the zone of the calendar */
    List<CalendarDay> checked(WorkingCalendar calendar, AmendmentOrder order, LocalDate today) {
        var asked = order.days() == null ? List.<AmendmentOrder.Day>of() : order.days();
        if (asked.isEmpty() || asked.size() > MOST_DAYS) {
            throw Refusal.ofField("days", "calendar.amendment-days", String.valueOf(MOST_DAYS));
        }
        var days = new ArrayList<CalendarDay>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < asked.size(); i++) {
            var field = "days[" + i + "]";
            var day = day(field, asked.get(i), order.document());
            document(field, day.date(), order.document(), today);
            once(field, day.date(), seen);
            changes(field, calendar, day, asked.get(i).replaces());
            days.add(day);
        }
        return days;
    }

    private static CalendarDay day(String field, AmendmentOrder.Day asked, String document) {
        if (asked == null) {
            throw Refusal.ofField(field, "calendar.amendment-date", "");
        }
        var name = new Bilingual(name(field + ".nameVi", asked.nameVi()), name(field + ".nameEn", asked.nameEn()));
        return new CalendarDay(date(field, asked.date()), working(field, asked.type()), name, document);
    }

    private static LocalDate date(String field, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeException unreadable) {
            throw Refusal.ofField(field + ".date", "calendar.amendment-date", text == null ? "" : text);
        }
    }

    private static boolean working(String field, String type) {
        return switch (type == null ? "" : type) {
            case "WORKING" -> true;
            case "OFF" -> false;
            default -> throw Refusal.ofField(field + ".type", "calendar.amendment-type", type == null ? "" : type);
        };
    }

    private static String name(String field, String name) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw Refusal.ofField(field, "calendar.amendment-name", String.valueOf(LONGEST));
        }
        return name.strip();
    }

    /** Nobody may say of the past, without a document, that it was a holiday. */
    private static void document(String field, LocalDate date, String document, LocalDate today) {
        if (document == null || document.isBlank()) {
            throw date.isAfter(today)
                    ? Refusal.ofField("document", "calendar.amendment-document")
                    : Refusal.ofField("document", "calendar.amendment-past", date.toString(), field);
        }
        if (document.length() > LONGEST) {
            throw Refusal.ofField("document", "calendar.amendment-document-long", String.valueOf(LONGEST));
        }
    }

    private static void once(String field, LocalDate date, Set<LocalDate> seen) {
        if (!seen.add(date)) {
            throw Refusal.ofField(field + ".date", "calendar.amendment-twice", date.toString());
        }
    }

    private void changes(String field, WorkingCalendar calendar, CalendarDay day, String replaces) {
        var working = calendar.isWorkingDay(inYears(field, calendar, day.date()));
        var ruling = store.ruling(calendar.id(), day.date()).orElse(null);
        if (replaces != null && !replaces.equals(ruling)) {
            throw Refusal.ofField(
                    field + ".replaces",
                    "calendar.amendment-replaces",
                    replaces,
                    day.date().toString());
        }
        if (working == day.working()) {
            var key = working ? "calendar.amendment-working-already" : "calendar.amendment-off-already";
            throw Refusal.ofField(field, key, day.date().toString());
        }
        if (ruling != null && replaces == null) {
            var earlier = store.find(ruling).orElseThrow();
            throw Refusal.ofField(
                    field, "calendar.amendment-contradicts", day.date().toString(), earlier.document(), ruling);
        }
    }

    private static LocalDate inYears(String field, WorkingCalendar calendar, LocalDate date) {
        try {
            calendar.specialDays(date.getYear());
            return date;
        } catch (Refusal outside) {
            throw outside.in(field + ".date");
        }
    }
}
