package vn.sauro.catalogue;

import java.math.BigDecimal;
import java.util.List;
import vn.sauro.shared.Bilingual;

/**
 * A fee or charge in Vietnamese đồng.
 *
 * @param amount for each unit of count
 * @param unitOfCount what is counted: {@code dossier}, {@code page}, {@code copy}, or {@code copy-page} for the pages of each
 *     copy
 * @param fromCount the first unit, from 1, to which this amount applies; null: from the first
 * @param cap most that is taken for one dossier, or for one copy where the pages of each copy are counted; or null
 * @param collectedAt when it is taken
 */
public record Fee(
        String key,
        Bilingual name,
        BigDecimal amount,
        String unitOfCount,
        BigDecimal fromCount,
        BigDecimal cap,
        FeeCollection collectedAt,
        String legalBasis) {

    public static final String DOSSIER = "dossier";
    public static final String PAGE = "page";
    public static final String COPY = "copy";
    public static final String PAGE_OF_COPY = "copy-page";

    /** @return what has to be counted to know the amount; nothing where the dossier itself is the unit */
    public List<String> counts() {
        return switch (unitOfCount) {
            case DOSSIER -> List.of();
            case PAGE_OF_COPY -> List.of(PAGE, COPY);
            default -> List.of(unitOfCount);
        };
    }
}
