package vn.sauro.task;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of assigned tasks.
 *
 * @param office unit code of the chairman's office, which enters tasks and decides on returned ones
 */
@Validated
@ConfigurationProperties("sauro.task")
public record TaskSettings(@DefaultValue("") String office) {}
