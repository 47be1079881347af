package vn.sauro.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation comes from.
 *
 * @param source folder of the organisation files: a path, {@code file:} and a path, or {@code classpath:} and a path; empty
 *     loads no organisation and leaves what the database holds
 */
@ConfigurationProperties("sauro.organization")
record OrganizationSettings(@DefaultValue("") String source) {}
