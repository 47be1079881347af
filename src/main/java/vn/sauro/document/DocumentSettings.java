package vn.sauro.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of documents.
 *
 * @param largest upper limit of one file
 * @param perCase upper limit of the files that a case keeps
 */
@Validated
@ConfigurationProperties("sauro.document")
public record DocumentSettings(
        @NotNull @DefaultValue("10MB") DataSize largest,
        @Positive @DefaultValue("200") int perCase) {}
