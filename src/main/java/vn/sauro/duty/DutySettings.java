package vn.sauro.duty;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of duties.
 *
 * @param overseers unit codes whose members see the work of all agencies
 */
@ConfigurationProperties("sauro.duty")
public record DutySettings(@DefaultValue Set<String> overseers) {}
