package vn.sauro.catalogue;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the catalogue comes from, beside what people import.
 *
 * @param staffRoles file (CSV: {@code unit;role;position}), or {@code classpath:} and a file; empty: nobody has a role, so no
 *     dossier can be handled
 * @param loadAtStart folder with the catalogue's CSV files, brought in at each start; empty: nothing is loaded
 * @param importers units, positions or engine groups whose people may import; a unit means every seat in it
 */
@Validated
@ConfigurationProperties("sauro.catalogue")
record CatalogueSettings(
        @DefaultValue("") String staffRoles,
        @DefaultValue("") String loadAtStart,
        @NotEmpty @DefaultValue("camunda-admin") List<String> importers) {}
