package vn.sauro.catalogue.row;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.SupplementMode;
import vn.sauro.shared.workbook.Folding;

/**
 * The words that stand for a choice: its code, or what an office writes.
 *
 * @param offered what to write, for messages
 * @param meaning by folded word
 */
record Words<T>(String offered, Map<String, T> meaning) {

    static final Words<TimeUnit> UNITS = of(
            TimeUnit.values(),
            Map.of(
                    "giờ làm việc", TimeUnit.WORKING_HOUR,
                    "buổi làm việc", TimeUnit.HALF_WORKING_DAY,
                    "ngày làm việc", TimeUnit.WORKING_DAY,
                    "giờ theo đồng hồ", TimeUnit.CALENDAR_HOUR,
                    "ngày lịch", TimeUnit.CALENDAR_DAY,
                    "tháng", TimeUnit.MONTH));
    static final Words<ProcedureLevel> LEVELS =
            of(ProcedureLevel.values(), Map.of("cấp xã", ProcedureLevel.COMMUNE, "cấp tỉnh", ProcedureLevel.PROVINCE));
    static final Words<CutoffMode> CUTOFFS = of(
            CutoffMode.values(),
            Map.of(
                    "không đổi", CutoffMode.NONE,
                    "chuyển ngày làm việc sau", CutoffMode.TRANSFER_ONLY,
                    "tính từ ngày làm việc sau", CutoffMode.SHIFT_START));
    static final Words<DueTimeOfDay> DUE_TIMES = of(
            DueTimeOfDay.values(),
            Map.of(
                    "hết giờ làm việc", DueTimeOfDay.END_OF_WORK,
                    "24 giờ", DueTimeOfDay.END_OF_DAY,
                    "cùng giờ", DueTimeOfDay.SAME_TIME));
    static final Words<SupplementMode> SUPPLEMENT_MODES = of(
            SupplementMode.values(),
            Map.of("tạm dừng", SupplementMode.PAUSE, "tính lại từ đầu", SupplementMode.RESTART));
    static final Words<Execution> EXECUTIONS = of(
            Execution.values(),
            Map.of(
                    "quy trình riêng", Execution.EXECUTABLE,
                    "quy trình nội bộ chung", Execution.GENERIC,
                    "chưa chạy", Execution.NOT_YET));
    static final Words<CopyKind> COPY_KINDS = of(
            CopyKind.values(),
            Map.of("bản chính", CopyKind.ORIGINAL, "bản sao", CopyKind.COPY, "bản điện tử", CopyKind.ELECTRONIC));
    static final Words<String> COUNTED = new Words<>(
            "hồ sơ, trang, bản, trang mỗi bản",
            Map.of(
                    "ho so", Fee.DOSSIER,
                    "dossier", Fee.DOSSIER,
                    "trang", Fee.PAGE,
                    "page", Fee.PAGE,
                    "ban", Fee.COPY,
                    "copy", Fee.COPY,
                    "trang moi ban", Fee.PAGE_OF_COPY,
                    "copy-page", Fee.PAGE_OF_COPY));
    static final Words<FeeCollection> FEE_COLLECTIONS =
            of(FeeCollection.values(), Map.of("tiếp nhận", FeeCollection.RECEIPT, "trả kết quả", FeeCollection.RETURN));
    static final Words<Boolean> YES_NO = new Words<>(
            "Có, Không",
            Map.of("co", true, "x", true, "yes", true, "true", true, "khong", false, "no", false, "false", false));

    private static <E extends Enum<E>> Words<E> of(E[] codes, Map<String, E> words) {
        var meaning = new HashMap<String, E>();
        words.forEach((word, code) -> meaning.put(Folding.fold(word), code));
        Arrays.stream(codes).forEach(code -> meaning.put(Folding.fold(code.name()), code));
        List<String> offered = words.keySet().stream().sorted().toList();
        return new Words<>(String.join(", ", offered), meaning);
    }

    T meaning(String text) {
        return meaning.get(Folding.fold(text));
    }
}
