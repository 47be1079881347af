package vn.sauro.program.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sauro.shared.Texts;
import vn.sauro.shared.workbook.Folding;

class HeadingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void readsVietnamese() {
        LocaleContextHolder.setLocale(Texts.VIETNAMESE);
    }

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyColumnIsFoundByBothItsHeadingsWithoutDiacriticsAndInCapitals() {
        for (var column : Column.values()) {
            for (var locale : List.of(Texts.VIETNAMESE, Locale.ENGLISH)) {
                var heading = column.heading(locale);
                assertThat(Workbooks.TABLE.byHeading(heading)).contains(column);
                assertThat(Workbooks.TABLE.byHeading(Folding.fold(heading).toUpperCase(Locale.ROOT)))
                        .contains(column);
                assertThat(Workbooks.TABLE.byHeading("  " + heading + " *:")).contains(column);
            }
        }
    }

    @Test
    void orderIsFreeAndTheRunningNumberIsNoColumn() {
        var headings = new ArrayList<>(Tables.headings());
        var cells = new ArrayList<>(Tables.line(Tables.good("A-001")));
        java.util.Collections.reverse(headings);
        java.util.Collections.reverse(cells);
        headings.add(0, "STT");
        cells.add(0, "1");
        assertThat(Tables.read(folder, "x.csv", Tables.csv(List.of(headings, cells))))
                .containsExactly(new SheetRow(2, Tables.good("A-001")));
    }

    @Test
    void namesAMissingColumn() {
        assertThat(refusal(headings -> headings.remove(Column.LEAD_AGENCY.ordinal())))
                .isEqualTo("file program.workbook-column-missing [Cơ quan chủ trì, 1]");
    }

    @Test
    void needsOneOfTheTwoDeadlineColumns() {
        assertThat(refusal(headings -> headings.subList(15, 17).clear()))
                .isEqualTo("file program.workbook-column-missing [Hạn hoàn thành / Quy tắc thời hạn, 1]");
    }

    @Test
    void namesAnUnknownColumn() {
        assertThat(refusal(headings -> headings.add("Kinh phí dự kiến")))
                .isEqualTo("file program.workbook-column-unknown [Kinh phí dự kiến, 1]");
    }

    @Test
    void proposesTheColumnThatAMistypedHeadingMeans() {
        assertThat(refusal(headings -> headings.set(Column.LEAD_AGENCY.ordinal(), "Cơ quan chủ chì")))
                .isEqualTo("file program.workbook-column-mistyped [Cơ quan chủ chì, 1, Cơ quan chủ trì]");
    }

    @Test
    void refusesTheSameColumnTwice() {
        assertThat(refusal(headings -> headings.add("Title")))
                .isEqualTo("file program.workbook-column-double [Title, 1]");
    }

    private String refusal(Consumer<List<String>> change) {
        var headings = new ArrayList<>(Tables.headings());
        change.accept(headings);
        return Tables.refusal(folder, "x.csv", Tables.csv(List.of(headings, Tables.line(Tables.good("A-001")))));
    }
}
