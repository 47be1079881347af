package vn.sauro.program.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sauro.shared.workbook.TableColumn;

/** The columns of a programme workbook: first heading Vietnamese, second English, the rest are accepted as well. */
public enum Column implements TableColumn {
    CODE(true, "Mã nhiệm vụ", "Task code", "Mã", "Code"),
    PROGRAMME(true, "Chương trình", "Programme", "Program"),
    TASK_GROUP(true, "Nhóm nhiệm vụ", "Task group", "Nhóm", "Group"),
    ORIGIN_NUMBER(true, "Số văn bản giao", "Origin document number", "Số văn bản", "Số ký hiệu", "Document number"),
    ORIGIN_DATE(true, "Ngày văn bản giao", "Origin document date", "Ngày văn bản", "Document date"),
    ORIGIN_ISSUER(true, "Cơ quan ban hành", "Origin document issuer", "Nơi ban hành", "Issuer"),
    TITLE(true, "Tên nhiệm vụ", "Title", "Nhiệm vụ", "Task"),
    CONTENT(true, "Nội dung", "Content", "Nội dung nhiệm vụ"),
    EXPECTED_PRODUCT(true, "Sản phẩm dự kiến", "Expected product", "Sản phẩm", "Product"),
    LEAD_AGENCY(true, "Cơ quan chủ trì", "Lead agency", "Đơn vị chủ trì", "Lead"),
    COORDINATING_AGENCIES(
            false,
            "Cơ quan phối hợp",
            "Coordinating agencies",
            "Đơn vị phối hợp",
            "Coordinators",
            "Coordinating agency"),
    SUPERVISING_LEADER(true, "Lãnh đạo phụ trách", "Supervising leader", "Leader"),
    PRIORITY(false, "Mức độ ưu tiên", "Priority", "Độ khẩn", "Ưu tiên"),
    CONFIDENTIALITY(false, "Chế độ công khai", "Confidentiality", "Độ mật", "Công khai"),
    START_QUARTER(false, "Quý bắt đầu", "Start quarter", "Quý"),
    DUE_DATE(false, "Hạn hoàn thành", "Due date", "Ngày hoàn thành", "Thời hạn"),
    DEADLINE_RULE(false, "Quy tắc thời hạn", "Deadline rule", "Thời hạn theo quy tắc", "Term");

    /** Headings that a workbook may carry and that say nothing about the task: the running number and our own advice. */
    static final Set<String> IGNORED =
            Set.of("stt", "tt", "no", "viec can sua tep bi tu choi", "what to correct refused rows");

    private final boolean required;
    private final List<String> headings;

    Column(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    @Override
    public boolean required() {
        return required;
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    /** @return message key of the sentence that explains this column in the template */
    public String explanation() {
        return "program.column." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
