package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.shared.Bilingual;

/** Certified copies: 2,000 dong for each of the first two pages of a copy, then 1,000, at most 200,000 for one copy. */
@DisplayName("Fees")
class FeeScaleTest {

    private static final List<Fee> COPY = List.of(
            fee("first", 2_000, Fee.PAGE_OF_COPY, null, 200_000), fee("more", 1_000, Fee.PAGE_OF_COPY, 3, 200_000));

    @ParameterizedTest(name = "{0} pages, {1} copies: {2} dong")
    @CsvSource({
        "1, 1, 2000",
        "2, 1, 4000",
        "3, 1, 5000",
        "3, 2, 10000",
        "198, 1, 200000",
        "500, 1, 200000",
        "500, 3, 600000"
    })
    void areThoseOfEachCopyUpToItsCap(int pages, int copies, long dong) {
        assertThat(sum(COPY, Map.of("page", pages, "copy", copies))).isEqualTo(dong);
    }

    @ParameterizedTest(name = "by {0}: {2} dong")
    @CsvSource({"dossier, 1, 75000", "page, 4, 300000", "copy, 3, 225000"})
    void areCountedByTheirUnit(String unit, int quantity, long dong) {
        assertThat(sum(List.of(fee("charge", 75_000, unit, null, null)), Map.of(unit, quantity)))
                .isEqualTo(dong);
    }

    @ParameterizedTest(name = "{0} pages of a dossier: {1} dong")
    @CsvSource({"1, 5000", "30, 150000", "31, 150000"})
    void ofADossierAreCappedForTheDossier(int pages, long dong) {
        assertThat(sum(List.of(fee("charge", 5_000, Fee.PAGE, null, 150_000)), Map.of("page", pages)))
                .isEqualTo(dong);
    }

    @Test
    void knowNothingOfTheCapOfAnother() {
        var fees = List.of(
                fee("capped", 40_000, Fee.DOSSIER, null, 30_000), fee("charge", 100_000, Fee.DOSSIER, null, null));
        assertThat(FeeScale.lines(fees, Map.of()))
                .extracting(line -> line.amount().longValueExact())
                .containsExactly(30_000L, 100_000L);
    }

    private static long sum(List<Fee> fees, Map<String, Integer> counts) {
        return FeeScale.sum(FeeScale.lines(fees, counts)).longValueExact();
    }

    private static Fee fee(String key, int amount, String unit, Integer from, Integer cap) {
        return new Fee(
                key,
                new Bilingual("Phí (mẫu)", "Fee (sample)"),
                BigDecimal.valueOf(amount),
                unit,
                from == null ? null : BigDecimal.valueOf(from),
                cap == null ? null : BigDecimal.valueOf(cap),
                FeeCollection.RETURN,
                "Mẫu");
    }
}
