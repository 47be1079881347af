package vn.sauro.catalogue;

import java.math.BigDecimal;
import vn.sauro.shared.Bilingual;

/**
 * A fee or charge in Vietnamese đồng.
 *
 * @param amount for each unit of count
 * @param unitOfCount what is counted, {@code page} or {@code dossier}
 * @param fromCount the first unit, from 1, to which this amount applies; null: from the first
 * @param cap most that is taken for one dossier or copy, or null
 */
public record Fee(
        String key,
        Bilingual name,
        BigDecimal amount,
        String unitOfCount,
        BigDecimal fromCount,
        BigDecimal cap,
        String legalBasis) {}
