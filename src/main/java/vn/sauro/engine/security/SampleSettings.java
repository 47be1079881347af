package vn.sauro.engine.security;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The sample organisation's accounts.
 *
 * @param password their common password; set by the profile {@code sample}, nowhere else
 */
@ConfigurationProperties("sauro.sample")
record SampleSettings(String password) {

    boolean active() {
        return password != null;
    }
}
