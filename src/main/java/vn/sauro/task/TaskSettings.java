package vn.sauro.task;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of assigned tasks.
 *
 * @param office unit code of the chairman's office, which enters tasks and decides on returned ones
 * @param largestDocument upper limit of an uploaded document
 * @param documentsPerCase upper limit of documents a case keeps
 */
@Validated
@ConfigurationProperties("sauro.task")
public record TaskSettings(
        @DefaultValue("") String office,
        @DefaultValue("10MB") DataSize largestDocument,
        @Positive @DefaultValue("200") int documentsPerCase) {}
