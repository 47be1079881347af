package vn.sauro.dossier;

import jakarta.validation.constraints.Pattern;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import vn.sauro.shared.Refusal;

/**
 * Settings of dossiers.
 *
 * @param prefixes unit code → the agency's identifier that its dossier codes begin with (TT 01/2018/TT-VPCP article 19)
 */
@Validated
@ConfigurationProperties("sauro.dossier")
public record DossierSettings(
        @DefaultValue Map<String, @Pattern(regexp = "[A-Z]\\d{2}(\\.\\d{2,3}){0,3}") String> prefixes) {

    /** @throws Refusal {@code dossier.prefix-missing} when the agency has no identifier */
    public String prefixOf(String unit) {
        var prefix = prefixes.get(unit);
        if (prefix == null) {
            throw Refusal.ofField("receivingUnit", "dossier.prefix-missing", unit);
        }
        return prefix;
    }
}
