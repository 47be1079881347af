package vn.sauro.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sauro.dossier.DossierStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The national status of a dossier")
class DossierStatusTest {

    /** What may follow, in the national codes; the table is written out a second time on purpose. */
    private static final Map<Integer, Set<Integer>> ALLOWED = Map.of(
            1, Set.of(2, 3, 5),
            2, Set.of(4),
            3, Set.of(),
            4, Set.of(5, 6, 7, 8, 9),
            5, Set.of(1, 2, 4, 8),
            6, Set.of(4, 8),
            7, Set.of(4, 8),
            8, Set.of(),
            9, Set.of(10),
            10, Set.of());

    static Stream<Arguments> pairs() {
        return Arrays.stream(values()).flatMap(from -> Arrays.stream(values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @MethodSource("pairs")
    void becomesOnlyWhatTheTableAllows(DossierStatus from, DossierStatus to) {
        assertThat(from.mayBecome(to)).isEqualTo(ALLOWED.get(from.code()).contains(to.code()));
    }

    @Test
    void hasTheCodesOneToTen() {
        assertThat(values()).extracting(DossierStatus::code).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(values()).allSatisfy(status -> assertThat(DossierStatus.of(status.code()))
                .isSameAs(status));
        assertThatThrownBy(() -> DossierStatus.of(11)).hasMessageContaining("11");
    }

    @Test
    void endsWhereNothingFollows() {
        assertThat(Arrays.stream(values()).filter(DossierStatus::terminal))
                .containsExactlyElementsOf(EnumSet.of(NOT_ACCEPTED, STOPPED, RESULT_RETURNED));
    }
}
