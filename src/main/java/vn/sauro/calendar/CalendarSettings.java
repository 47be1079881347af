package vn.sauro.calendar;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the calendars come from.
 *
 * @param directory folder with {@code calendars.csv} and the files of days it names: the packaged one, or the path of an
 *     installation's own
 * @param refresh how long a node may go on with a calendar before it looks for amendments entered on another
 */
@ConfigurationProperties("sauro.calendar")
record CalendarSettings(
        @DefaultValue("classpath:policy/calendar/") String directory,
        @DefaultValue("1s") Duration refresh) {}
