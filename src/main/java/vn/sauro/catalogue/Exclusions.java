package vn.sauro.catalogue;

import java.util.Set;
import java.util.TreeSet;

/** Names of the pauses that a procedure may leave out of its statutory time; worded by {@code catalogue.exclusion.<name>}. */
final class Exclusions {

    static final Set<String> NAMES = new TreeSet<>(Set.of(
            "SUPPLEMENT",
            "FINANCIAL_OBLIGATION",
            "TAX_DETERMINATION",
            "PUBLIC_NOTICE",
            "EXPERT_APPRAISAL",
            "VIOLATION_HANDLING",
            "INHERITANCE_DIVISION",
            "MEDIA_NOTICE",
            "CITIZEN_CONFIRMATION_VNEID",
            "SYSTEM_INCIDENT",
            "FORCE_MAJEURE"));

    private Exclusions() {}
}
