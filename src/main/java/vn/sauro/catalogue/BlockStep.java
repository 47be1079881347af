package vn.sauro.catalogue;

import java.math.BigDecimal;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/** A step that every procedure may have on its way, for example the request for a supplement; from {@code policy/block-steps.csv}. */
public record BlockStep(
        String key,
        BigDecimal amount,
        TimeUnit unit,
        Bilingual name,
        String responsibility,
        String product,
        String legalBasis) {}
