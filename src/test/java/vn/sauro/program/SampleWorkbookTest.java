package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;

class SampleWorkbookTest {

    @Test
    void theWorkbookHoldsTheSameRowsAsItsReadableSource() {
        assertThat(SampleWorkbook.rows(SampleWorkbook.XLSX)).isEqualTo(SampleWorkbook.rows(SampleWorkbook.CSV));
    }

    @Test
    void theSampleHasTheShapeOfTheActionProgramme() {
        var rows = SampleWorkbook.rows(SampleWorkbook.CSV);
        assertThat(rows).hasSize(126);
        assertThat(distinct(rows, Column.PROGRAMME)).isEqualTo(6);
        assertThat(distinct(rows, Column.TASK_GROUP)).isEqualTo(15);
        assertThat(distinct(rows, Column.CODE)).isEqualTo(126);
    }

    @Test
    void everyWordingIsMarkedAsSample() {
        assertThat(SampleWorkbook.rows(SampleWorkbook.CSV)).allSatisfy(row -> {
            assertThat(row.cell(Column.PROGRAMME)).endsWith("(mẫu)");
            assertThat(row.cell(Column.TASK_GROUP)).endsWith("(mẫu)");
            assertThat(row.cell(Column.TITLE)).endsWith("(mẫu)");
            assertThat(row.cell(Column.CONTENT)).contains("Nội dung mẫu");
            assertThat(row.cell(Column.ORIGIN_NUMBER)).startsWith("MẪU");
            assertThat(row.cell(Column.ORIGIN_ISSUER)).endsWith("(văn bản mẫu)");
        });
    }

    private static long distinct(java.util.List<SheetRow> rows, Column column) {
        return rows.stream()
                .map(row -> row.cell(column))
                .collect(Collectors.toSet())
                .size();
    }
}
