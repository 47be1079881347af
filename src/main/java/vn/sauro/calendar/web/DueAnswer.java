package vn.sauro.calendar.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import vn.sauro.calendar.Due;
import vn.sauro.shared.Bilingual;

/** A due date as it goes over the wire, in the calendar's zone. */
record DueAnswer(OffsetDateTime dueAt, String calendar, String version, Lines explanation) {

    record Lines(List<String> vi, List<String> en) {}

    static DueAnswer of(Due due, ZoneId zone) {
        var explanation = new Lines(
                due.explanation().stream().map(Bilingual::vi).toList(),
                due.explanation().stream().map(Bilingual::en).toList());
        return new DueAnswer(
                due.dueAt().atZone(zone).toOffsetDateTime(), due.calendarId(), due.calendarVersion(), explanation);
    }
}
