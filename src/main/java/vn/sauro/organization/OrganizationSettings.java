package vn.sauro.organization;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the organisation comes from.
 *
 * @param source directory of the organisation files, or {@code classpath:} and a folder; empty loads no organisation and
 *     leaves what the database holds
 */
@ConfigurationProperties("sauro.organization")
record OrganizationSettings(@DefaultValue("") String source) {}
