package vn.sauro.organization;

import java.time.LocalDate;
import java.util.Set;
import vn.sauro.shared.Bilingual;

/**
 * Which levels may decide a matter, during one period.
 *
 * @param key for example {@code extension.decide}; models name it as {@code sixclears:authority}
 * @param legalBasis clause or document, as cited; wording that no law fixes is marked as sample data
 * @param validTo last day (inclusive), or null while in force
 */
public record AuthorityRule(
        String key,
        Bilingual matter,
        Set<UnitLevel> mayDecide,
        String legalBasis,
        LocalDate validFrom,
        LocalDate validTo) {}
