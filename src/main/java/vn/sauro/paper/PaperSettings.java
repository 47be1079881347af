package vn.sauro.paper;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of papers and of everything else that sends an applicant to the public page.
 *
 * @param lookupAddress address of the public look-up page as applicants reach it; printed on slips, linked in mails
 */
@Validated
@ConfigurationProperties("sauro.paper")
public record PaperSettings(
        @NotNull @DefaultValue("http://localhost:8080/tra-cuu")
        URI lookupAddress) {}
