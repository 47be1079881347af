package vn.sauro.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of deadlines.
 *
 * @param calendarOffice unit code of the office that enters amendments of calendars
 * @param recountPoll how often a node looks for deadlines that an amended calendar puts elsewhere; zero leaves it to other nodes
 */
@ConfigurationProperties("sauro.deadline")
record DeadlineSettings(
        @DefaultValue("") String calendarOffice,
        @DefaultValue("5s") Duration recountPoll) {}
