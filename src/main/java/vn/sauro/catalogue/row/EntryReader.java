package vn.sauro.catalogue.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.workbook.TableColumn;
import vn.sauro.shared.workbook.TableRow;

/** Puts together what the sheets say of one procedure. */
final class EntryReader {

    private final String code;
    private final Map<Sheet, List<TableRow>> rows;
    private final Known known;
    private final List<RowFault> faults = new ArrayList<>();
    private final List<VersionDraft> drafts = new ArrayList<>();

    EntryReader(String code, Map<Sheet, List<TableRow>> rows, Known known) {
        this.code = code;
        this.rows = rows;
        this.known = known;
    }

    Entry read() {
        of(Sheet.PROCEDURES).forEach(this::version);
        part(Sheet.STEPS, StepColumn.FROM, cells -> PartRows.step(cells, known.roles()), draft -> draft.steps);
        part(Sheet.COMPONENTS, ComponentColumn.FROM, PartRows::component, draft -> draft.components);
        part(Sheet.FEES, FeeColumn.FROM, PartRows::fee, draft -> draft.fees);
        drafts.sort(Comparator.comparing(draft -> Objects.requireNonNullElse(draft.from, LocalDate.MIN)));
        drafts.forEach(draft -> new VersionCheck(draft, known.time(), faults).run());
        periods();
        var overrides = new OverrideRows(known, faults).read(of(Sheet.OVERRIDES));
        var versions = drafts.stream()
                .filter(VersionDraft::sound)
                .map(VersionDraft::version)
                .toList();
        return new Entry(code, versions, overrides, faults);
    }

    private List<TableRow> of(Sheet sheet) {
        return rows.getOrDefault(sheet, List.of());
    }

    private void version(TableRow row) {
        var cells = new Cells(row, faults);
        var version = ProcedureRow.read(cells, known);
        // Read once more, silently: rows of other sheets name the version by this date even when it is wrong elsewhere.
        var from = new Cells(row, new ArrayList<>()).date(ProcedureColumn.FROM);
        drafts.add(new VersionDraft(new Sourced<>(row, version), from));
    }

    private <T> void part(
            Sheet sheet, TableColumn from, Function<Cells, T> reader, Function<VersionDraft, List<Sourced<T>>> list) {
        for (var row : of(sheet)) {
            var cells = new Cells(row, faults);
            var draft = draftOf(cells, from);
            var value = reader.apply(cells);
            if (draft != null) {
                list.apply(draft).add(new Sourced<>(row, cells.sound() ? value : null));
            }
        }
    }

    /** @return the version that a row of another sheet belongs to, or null after a complaint */
    private VersionDraft draftOf(Cells cells, TableColumn column) {
        if (drafts.isEmpty()) {
            cells.wrong(StepColumn.CODE, "procedure-row-missing", code);
            return null;
        }
        if (!cells.filled(column)) {
            if (drafts.size() == 1) {
                return drafts.get(0);
            }
            cells.wrong(column, "version-unclear", drafts.size());
            return null;
        }
        var from = cells.date(column);
        var draft = drafts.stream()
                .filter(d -> from != null && from.equals(d.from))
                .findFirst()
                .orElse(null);
        if (draft == null && from != null) {
            cells.wrong(column, "version-row-missing", code, from);
        }
        return draft;
    }

    private void periods() {
        for (int i = 1; i < drafts.size(); i++) {
            var earlier = drafts.get(i - 1);
            var later = drafts.get(i);
            if (earlier.from == null || later.from == null) {
                continue;
            }
            if (earlier.from.equals(later.from)) {
                complain(
                        later,
                        ProcedureColumn.FROM,
                        "version-double",
                        later.from,
                        earlier.head.row().number());
            } else if (earlier.head.sound() && overlaps(earlier.head.value(), later.from)) {
                complain(
                        earlier,
                        ProcedureColumn.TO,
                        "versions-overlap",
                        earlier.head.value().effectiveTo(),
                        later.from);
            }
        }
    }

    private static boolean overlaps(ProcedureVersion earlier, LocalDate laterFrom) {
        return earlier.effectiveTo() != null && !earlier.effectiveTo().isBefore(laterFrom);
    }

    private void complain(VersionDraft draft, TableColumn column, String fault, Object... arguments) {
        faults.add(RowFault.of(draft.head.row(), column, fault, arguments));
    }
}
