package vn.sauro.calendar;

import java.time.LocalDate;
import vn.sauro.shared.Bilingual;

/**
 * A day that differs from the ordinary week, as announced.
 *
 * @param working true for a working day (a swapped Saturday), false for a day off
 * @param source the law or announcement that says so
 */
public record CalendarDay(LocalDate date, boolean working, Bilingual name, String source) {}
