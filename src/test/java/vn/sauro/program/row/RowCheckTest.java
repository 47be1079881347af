package vn.sauro.program.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.sauro.program.ImportApplication;
import vn.sauro.program.Now;
import vn.sauro.program.ProblemTexts;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.program.workbook.Tables;
import vn.sauro.shared.Texts;

/** Every kind of bad row with the sentence that its sender reads. */
@ImportApplication
class RowCheckTest {

    @Autowired
    RowCheck check;

    @Autowired
    ProblemTexts texts;

    @BeforeEach
    void anAutumnMorningInVietnamese() {
        Now.is("2026-11-21T09:00");
        LocaleContextHolder.setLocale(Texts.VIETNAMESE);
    }

    @AfterEach
    void backToTheRealClock() {
        Now.real();
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aGoodRowBecomesATask() {
        var checked = check.check(new SheetRow(2, Tables.good("a-001")));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.task().code()).isEqualTo("A-001");
        assertThat(checked.task().leadAgency()).isEqualTo("H57.SNNMT");
        assertThat(checked.task().coordinatingAgencies()).containsExactly("H57.STP", "H57.VPDKDD");
        assertThat(checked.task().dueDate()).isEqualTo("2027-03-31");
        assertThat(checked.startQuarter()).contains(new Quarter(2026, 4));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var problems =
                check.check(new SheetRow(2, Map.of(Column.CODE, "A-001"))).problems();
        assertThat(problems).hasSize(11);
        assertThat(problems.get(problems.size() - 1).code()).isEqualTo("program.row.deadline-missing");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("badCells")
    void refuses(Column column, String value, String sentence) {
        var cells = new EnumMap<Column, String>(Tables.good("A-001"));
        cells.put(column, value);
        assertThat(sentences(cells)).isEqualTo(sentence);
    }

    static Stream<Arguments> badCells() {
        return Stream.of(
                arguments(Column.CODE, "Mã 1", "Mã nhiệm vụ: Mã nhiệm vụ không hợp lệ."),
                arguments(Column.CODE, "X".repeat(41), "Mã nhiệm vụ: Nội dung dài 41 ký tự, tối đa 40."),
                arguments(Column.TITLE, "x".repeat(301), "Tên nhiệm vụ: Nội dung dài 301 ký tự, tối đa 300."),
                arguments(Column.TITLE, "12345", "Tên nhiệm vụ: Ô cần lời văn nhưng không có chữ nào."),
                arguments(Column.TITLE, "Rà\u0007 soát", "Tên nhiệm vụ: Có ký tự ẩn U+0007 ở vị trí 3."),
                arguments(Column.TITLE, "Rà soát \u202etxt.exe", "Tên nhiệm vụ: Có ký tự ẩn U+202E ở vị trí 9."),
                arguments(
                        Column.EXPECTED_PRODUCT,
                        "#REF!",
                        "Sản phẩm dự kiến: Ô chứa lỗi của bảng tính (#REF!) thay cho giá trị."),
                arguments(
                        Column.TITLE,
                        "#FORMULA?",
                        "Tên nhiệm vụ: Ô chứa lỗi của bảng tính (#FORMULA?) thay cho giá trị."),
                arguments(
                        Column.LEAD_AGENCY,
                        "H57.STC; H57.SXD",
                        "Cơ quan chủ trì: Có 2 cơ quan chủ trì; mỗi nhiệm vụ chỉ giao cho một cơ quan."),
                arguments(
                        Column.LEAD_AGENCY,
                        "H57.STC, H57.SXD, 19900",
                        "Cơ quan chủ trì: Có 3 cơ quan chủ trì; mỗi nhiệm vụ chỉ giao cho một cơ quan."),
                arguments(
                        Column.LEAD_AGENCY,
                        "Ban Quản lý không có thật",
                        "Cơ quan chủ trì: Không có đơn vị nào có mã hoặc tên “Ban Quản lý không có thật”."),
                arguments(
                        Column.LEAD_AGENCY,
                        "H57.SNNM",
                        "Cơ quan chủ trì: Không có đơn vị nào có mã hoặc tên “H57.SNNM”."),
                arguments(
                        Column.COORDINATING_AGENCIES,
                        "H57.STP; H57.SNNMT",
                        "Cơ quan phối hợp: Đơn vị H57.SNNMT vừa chủ trì vừa phối hợp."),
                arguments(
                        Column.COORDINATING_AGENCIES,
                        "H57.STP; h57.stp",
                        "Cơ quan phối hợp: Đơn vị H57.STP được ghi hai lần trong các cơ quan phối hợp."),
                arguments(
                        Column.SUPERVISING_LEADER,
                        "H57.vice-chairman-9",
                        "Lãnh đạo phụ trách: Không có vị trí nào có mã hoặc chức danh “H57.vice-chairman-9”."),
                arguments(Column.PRIORITY, "Rất gấp", "Mức độ ưu tiên: Mức độ ưu tiên không có trong danh mục."),
                arguments(
                        Column.CONFIDENTIALITY,
                        "Hạn chế",
                        "Chế độ công khai: Chế độ công khai không có trong danh mục."),
                arguments(
                        Column.CONFIDENTIALITY,
                        "Tối mật",
                        "Chế độ công khai: Nhiệm vụ mang độ mật của Nhà nước không được đưa vào hệ thống này."),
                arguments(Column.ORIGIN_DATE, "hôm qua", "Ngày văn bản giao: Không đọc được ngày."),
                arguments(Column.ORIGIN_DATE, "46310", "Ngày văn bản giao: Không đọc được ngày."),
                arguments(
                        Column.ORIGIN_DATE, "22/11/2026", "Ngày văn bản giao: Ngày văn bản giao 22/11/2026 chưa đến."),
                arguments(Column.DUE_DATE, "31/02/2027", "Hạn hoàn thành: Không có ngày này."),
                arguments(Column.DUE_DATE, "31/12/20260", "Hạn hoàn thành: Không đọc được ngày."),
                arguments(
                        Column.DUE_DATE,
                        "20/11/2026",
                        "Hạn hoàn thành: Hạn hoàn thành 20/11/2026 đã qua (hôm nay 21/11/2026)."),
                arguments(Column.START_QUARTER, "quý 5/2026", "Quý bắt đầu: Không đọc được quý bắt đầu."),
                arguments(
                        Column.START_QUARTER,
                        "2027Q3",
                        "Hạn hoàn thành: Hạn hoàn thành 31/03/2027 trước khi quý bắt đầu 2027Q3 mở đầu."),
                arguments(
                        Column.DEADLINE_RULE,
                        "20 ngày làm việc",
                        "Quy tắc thời hạn: Có cả hạn hoàn thành lẫn quy tắc thời hạn."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRules")
    void refusesTheDeadlineRule(String rule, String sentence) {
        var cells = new EnumMap<Column, String>(Tables.good("A-001"));
        cells.remove(Column.DUE_DATE);
        cells.put(Column.DEADLINE_RULE, rule);
        assertThat(sentences(cells)).isEqualTo("Quy tắc thời hạn: " + sentence);
    }

    static Stream<Arguments> badRules() {
        return Stream.of(
                arguments("20 ngày", "Chưa rõ là ngày làm việc hay ngày lịch."),
                arguments("hai mươi ngày làm việc", "Không đọc được quy tắc thời hạn."),
                arguments("2,5 ngày làm việc", "Không đọc được quy tắc thời hạn."),
                arguments("-5 ngày làm việc", "Không đọc được quy tắc thời hạn."),
                arguments("3 tuần", "Không đọc được quy tắc thời hạn."),
                arguments("0 ngày làm việc", "Thời hạn phải từ 1 đến 400."),
                arguments("401 WORKING_DAY", "Thời hạn phải từ 1 đến 400."));
    }

    @Test
    void everyProblemSaysWhatToDoInBothLanguages() {
        for (var locale : new java.util.Locale[] {Texts.VIETNAMESE, java.util.Locale.ENGLISH}) {
            LocaleContextHolder.setLocale(locale);
            badCells().forEach(arguments -> {
                var cells = new EnumMap<Column, String>(Tables.good("A-001"));
                cells.put((Column) arguments.get()[0], (String) arguments.get()[1]);
                assertThat(check.check(new SheetRow(2, cells)).problems()).allSatisfy(problem -> {
                    assertThat(texts.problem(problem))
                            .doesNotStartWith("program.")
                            .doesNotContain("{");
                    assertThat(texts.advice(problem))
                            .doesNotStartWith("program.")
                            .doesNotContain("{");
                });
            });
        }
    }

    @Test
    void aSlipOfThePenIsAnsweredWithTheNearestUnit() {
        var cells = Tables.good("A-001");
        cells.put(Column.LEAD_AGENCY, "Sở Nông nghiệp và Môi trường");
        var problem = check.check(new SheetRow(2, cells)).problems().get(0);
        assertThat(texts.advice(problem))
                .isEqualTo("Có phải là H57.SNNMT (Sở Nông nghiệp và Môi trường thành phố Huế)? Nếu đúng, ghi mã đó.");
    }

    @Test
    void anExactNameWillDoAndItsCommaSeparatesNothing() {
        var cells = Tables.good("A-001");
        cells.put(Column.LEAD_AGENCY, "sở tài chính  thành phố Huế");
        cells.put(Column.COORDINATING_AGENCIES, "UBND phường Thuận An\nH57.STP");
        var checked = check.check(new SheetRow(2, cells));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.task().leadAgency()).isEqualTo("H57.STC");
        assertThat(checked.task().coordinatingAgencies()).containsExactly("19900", "H57.STP");
    }

    private String sentences(Map<Column, String> cells) {
        return check.check(new SheetRow(2, cells)).problems().stream()
                .map(problem -> texts.column(problem) + ": " + texts.problem(problem))
                .collect(Collectors.joining("\n"));
    }
}
