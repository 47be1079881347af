package vn.sauro.publication;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the citizens' pages.
 *
 * @param filingsPerDay dossiers that may be filed online from one network address within a day; offices and mobile networks
 *     share one
 * @param feedbackPerDay pieces of feedback from one network address within a day
 */
@Validated
@ConfigurationProperties("sauro.publication")
public record PublicationSettings(
        @Positive @DefaultValue("30") int filingsPerDay,
        @Positive @DefaultValue("15") int feedbackPerDay) {}
