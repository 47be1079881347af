package vn.sauro.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong row is told with its place and what to do; of its procedure nothing is stored, the others go in. */
class BadCatalogueRowsTest {

    static CatalogueOffice office;
    static CatalogueImports imports;
    static FaultTexts texts;
    static int neighbours;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() {
        office = CatalogueOffice.empty();
        imports = office.get(CatalogueImports.class);
        texts = office.get(FaultTexts.class);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    static List<BadRow> rows() {
        var rows = new ArrayList<>(BadRows.all());
        rows.addAll(BadOverrides.all());
        return rows;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isRefusedWithItsPlaceAndWhatToDo(BadRow bad) {
        var neighbour = "7.9%05d".formatted(++neighbours);
        var workbook = Workbook.good(BadRows.CODE).change(bad.change()).add(neighbour);
        var outcome = imports.run(List.of(workbook.xlsx(folder)), "H57.VP.head");

        assertThat(outcome.faults()).anySatisfy(fault -> {
            assertThat("%s %d %s".formatted(fault.sheet(), fault.row(), texts.column(fault, Locale.ENGLISH)))
                    .isEqualTo(bad.where());
            assertThat(texts.problem(fault, Locale.ENGLISH)).contains(bad.problem());
        });
        assertThat(outcome.faults()).allSatisfy(fault -> {
            for (var locale : List.of(Locale.ENGLISH, CatalogueOffice.vietnamese())) {
                assertThat(texts.problem(fault, locale)).doesNotContain("catalogue.", "{", "null");
                assertThat(texts.advice(fault, locale)).doesNotContain("catalogue.", "{", "null");
            }
        });
        assertThat(stored(BadRows.CODE)).isZero();
        assertThat(stored(neighbour)).isEqualTo(1);
    }

    @Test
    void thereAreMoreThanSixtyKinds() {
        assertThat(rows()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    }

    private static int stored(String code) {
        return office.jdbc
                .sql("select count(*) from procedure_version where procedure_code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }
}
