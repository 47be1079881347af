package vn.sauro.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of feedback and ratings.
 *
 * @param mostFiles files that may come with one piece of feedback
 * @param lowScore highest score, of 1 to 5, that opens a follow-up
 * @param smallestGroup figures about fewer ratings are not published, so that nobody's own can be told
 */
@Validated
@ConfigurationProperties("sauro.feedback")
public record FeedbackSettings(
        @Positive @DefaultValue("3") int mostFiles,
        @Min(1) @Max(5) @DefaultValue("2") int lowScore,
        @Positive @DefaultValue("5") int smallestGroup) {}
