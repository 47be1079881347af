package vn.sauro.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the calendars come from.
 *
 * @param directory folder with {@code calendars.csv} and the files of days it names, ending with a slash; the packaged
 *     one by default, {@code file:/…/} for an installation that keeps its own
 */
@ConfigurationProperties("sauro.calendar")
record CalendarSettings(
        @DefaultValue("classpath:policy/calendar/") String directory) {}
