package vn.sauro.program;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may import and how the work is done.
 *
 * @param importers units, positions or engine groups whose people may import; a unit means every seat in it
 * @param workers threads of this node that settle rows; 0 leaves the work to other nodes
 * @param poll how long a worker waits before it looks for rows again
 * @param quarterCheck how often planned tasks are looked through for ones whose quarter has begun
 */
@Validated
@ConfigurationProperties("sauro.programme")
public record ProgrammeSettings(
        @NotEmpty @DefaultValue("camunda-admin") List<String> importers,
        @Min(0) @Max(16) @DefaultValue("2") int workers,
        @DefaultValue("1s") Duration poll,
        @DefaultValue("5m") Duration quarterCheck) {}
