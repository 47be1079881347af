package vn.sauro.catalogue.row;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.SupplementMode;
import vn.sauro.shared.Bilingual;

/** A row of the sheet of procedures: a version without its steps, components and fees. */
final class ProcedureRow {

    private ProcedureRow() {}

    /** @return null when anything in the row is wrong */
    static ProcedureVersion read(Cells cells, Known known) {
        var term = TimeCells.read(cells, ProcedureColumn.AMOUNT, ProcedureColumn.UNIT);
        var citizen = TimeCells.read(cells, ProcedureColumn.CITIZEN_AMOUNT, ProcedureColumn.CITIZEN_UNIT);
        var payment = TimeCells.read(cells, ProcedureColumn.PAYMENT_AMOUNT, ProcedureColumn.PAYMENT_UNIT);
        var execution = cells.choice(ProcedureColumn.EXECUTION, Words.EXECUTIONS, null);
        var from = cells.date(ProcedureColumn.FROM);
        var to = cells.date(ProcedureColumn.TO);
        if (from != null && to != null && to.isBefore(from)) {
            cells.wrong(ProcedureColumn.TO, "period-reversed", from, to);
        }
        var online = cells.yes(ProcedureColumn.ONLINE, false);
        if (online && execution == Execution.NOT_YET) {
            cells.wrong(ProcedureColumn.ONLINE, "online-not-yet");
        }
        var version = new ProcedureVersion(
                null,
                cells.row().cell(ProcedureColumn.CODE),
                0,
                new Bilingual(cells.words(ProcedureColumn.NAME_VI, 500), cells.words(ProcedureColumn.NAME_EN, 500)),
                cells.words(ProcedureColumn.FIELD, 100),
                cells.choice(ProcedureColumn.LEVEL, Words.LEVELS, null),
                cells.yes(ProcedureColumn.INTERLINKED, false),
                RoleCell.read(cells, ProcedureColumn.COMPETENT_ROLE, known.roles()),
                term == null ? null : term.amount(),
                term == null ? null : term.unit(),
                cells.choice(ProcedureColumn.CUTOFF, Words.CUTOFFS, CutoffMode.TRANSFER_ONLY),
                cells.yes(ProcedureColumn.EXCLUDE_FIRST_DAY, true),
                cells.choice(ProcedureColumn.DUE_TIME, Words.DUE_TIMES, DueTimeOfDay.END_OF_WORK),
                exclusions(cells, known),
                cells.choice(ProcedureColumn.SUPPLEMENT_MODE, Words.SUPPLEMENT_MODES, SupplementMode.PAUSE),
                citizen == null ? null : citizen.amount(),
                citizen == null ? null : citizen.unit(),
                payment == null ? null : payment.amount(),
                payment == null ? null : payment.unit(),
                RoleCell.read(cells, ProcedureColumn.APOLOGY_SIGNER, known.roles()),
                RoleCell.read(cells, ProcedureColumn.REFUSAL_SIGNER, known.roles()),
                cells.words(ProcedureColumn.LEGAL_BASIS, 1000),
                from,
                to,
                execution,
                processKey(cells, execution, known),
                online,
                cells.yes(ProcedureColumn.SAMPLE, false),
                false,
                List.of(),
                List.of(),
                List.of());
        return cells.sound() ? version : null;
    }

    private static Set<String> exclusions(Cells cells, Known known) {
        var text = cells.text(ProcedureColumn.EXCLUSIONS, 500);
        if (text == null) {
            return Set.of();
        }
        var named = new TreeSet<>(Arrays.stream(text.split("[,;]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
        named.stream()
                .filter(name -> !known.exclusions().contains(name))
                .forEach(name -> cells.wrong(
                        ProcedureColumn.EXCLUSIONS, "exclusion-unknown", name, String.join(", ", known.exclusions())));
        return Set.copyOf(named);
    }

    private static String processKey(Cells cells, Execution execution, Known known) {
        var key = cells.text(ProcedureColumn.PROCESS_KEY, 64);
        if (execution == null) {
            return key;
        }
        if (execution == Execution.EXECUTABLE && key == null) {
            cells.wrong(ProcedureColumn.PROCESS_KEY, "process-key-missing");
        } else if (execution != Execution.EXECUTABLE && key != null) {
            cells.wrong(ProcedureColumn.PROCESS_KEY, "process-key-needless");
        } else if (key != null && !known.processKeys().contains(key)) {
            cells.wrong(
                    ProcedureColumn.PROCESS_KEY, "process-key-unknown", key, String.join(", ", known.processKeys()));
        }
        return key;
    }
}
