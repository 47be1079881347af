package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"500.000, 500000", "1.234.567, 1234567", "500000, 500000", "' 5.000 ', 5000", "007, 7", "+1.000, 1000"})
    void pointsInATextStandBetweenThousands(String typed, long dong) {
        assertThat(Amounts.required("amount", typed)).isEqualByComparingTo(BigDecimal.valueOf(dong));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1,500",
                "1.500,00",
                "1,500.00",
                "500.0",
                "50.00",
                "5000.000",
                "0.500",
                "1..000",
                "1.000.",
                ".500",
                "1.0000",
                "1 000",
                "1e5",
                "٥٠٠",
                "0x10"
            })
    void whatCouldMeanSomethingElseIsRefused(String typed) {
        assertThatThrownBy(() -> Amounts.required("amount", typed)).hasMessageContaining("dossier.amount-malformed");
    }

    @Test
    void aNumberIsANumber() {
        assertThat(Amounts.required("amount", 500)).isEqualByComparingTo("500");
        assertThat(Amounts.required("amount", 12_500_000d)).isEqualByComparingTo("12500000");
        assertThat(Amounts.required("amount", new BigDecimal("500.000"))).isEqualByComparingTo("500");
        assertThatThrownBy(() -> Amounts.required("amount", 0.5)).hasMessageContaining("dossier.amount-malformed");
        assertThatThrownBy(() -> Amounts.required("amount", Double.NaN))
                .hasMessageContaining("dossier.amount-malformed");
        assertThatThrownBy(() -> Amounts.required("amount", new BigDecimal("1E+999")))
                .hasMessageContaining("dossier.amount-malformed");
    }
}
