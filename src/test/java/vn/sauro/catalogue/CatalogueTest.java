package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Refusal;

/** Looking up and pinning, in the sample catalogue. */
class CatalogueTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    static CatalogueOffice office;
    static Catalogue catalogue;

    @BeforeAll
    static void open() {
        office = CatalogueOffice.withSample();
        catalogue = office.catalogue();
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void aCertifiedCopyIsReadyTheSameDayAndAfterTheCutOffTheNext() {
        var copy = catalogue.current("2.000815", TODAY).orElseThrow();
        assertThat(copy.amount()).isEqualByComparingTo("1");
        assertThat(copy.unit()).isEqualTo(TimeUnit.WORKING_DAY);
        assertThat(copy.cutoff()).isEqualTo(CutoffMode.SHIFT_START);
        assertThat(copy.excludeFirstDay()).isFalse();
        assertThat(copy.sample()).isFalse();
        assertThat(copy.steps())
                .extracting(Step::key)
                .containsExactly("receive", "appraise", "sign", "issue", "return");
        assertThat(copy.fees()).extracting(Fee::amount).containsExactly(new BigDecimal(2000), new BigDecimal(1000));
    }

    @Test
    void aDifficultCommuneHasTenDaysMoreAndOwnTimesOfSteps() {
        var ordinary = catalogue.pin("1.013978", "19867", TODAY);
        var difficult = catalogue.pin("1.013978", "20071.KT", TODAY);
        assertThat(ordinary.overrideId()).isNull();
        assertThat(ordinary.terms().amount()).isEqualByComparingTo("20");
        assertThat(difficult.overrideId()).isEqualTo("1.013978-20071-2025-07-01");
        assertThat(difficult.terms().amount()).isEqualByComparingTo("30");
        assertThat(difficult.terms().step("survey").orElseThrow().amount()).isEqualByComparingTo("7");
        assertThat(difficult.terms().step("assign")).isEqualTo(ordinary.terms().step("assign"));
    }

    @Test
    void aPinStaysTheSameWhenTheLawHasChanged() {
        var before = catalogue.pin("1.013236", "19900", LocalDate.of(2026, 6, 30));
        var after = catalogue.pin("1.013236", "19900", LocalDate.of(2026, 7, 1));
        assertThat(before.terms().amount()).isEqualByComparingTo("15");
        assertThat(after.terms().amount()).isEqualByComparingTo("7");
        assertThat(catalogue.pinned(before.versionId(), before.overrideId())).isEqualTo(before);
    }

    @Test
    void anUnknownProcedureIsRefused() {
        assertRefused("catalogue.procedure-unknown", "7.777777", TODAY);
    }

    @Test
    void aProcedureIsRefusedBeforeItIsInForce() {
        assertRefused("catalogue.procedure-not-effective", "1.013978", LocalDate.of(2025, 6, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hand-over-send",
                "hand-over-receive",
                "supplement-draft",
                "refusal-draft",
                "refusal-sign",
                "apology-draft",
                "apology-sign",
                "stop-decide",
                "payment-confirm",
                "consult",
                "follow-up"
            })
    void everyBlockHasItsStep(String key) {
        var step = catalogue.blockStep(key, TODAY);
        assertThat(step.amount()).isPositive();
        assertThat(List.of(step.name().vi(), step.responsibility(), step.product(), step.legalBasis()))
                .doesNotContain("");
    }

    @Test
    void aStepOfNoBlockIsRefused() {
        assertThatThrownBy(() -> catalogue.blockStep("tea", TODAY)).isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String code, String procedure, LocalDate on) {
        assertThatThrownBy(() -> catalogue.pin(procedure, "19900", on))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
