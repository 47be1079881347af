package vn.sauro.program.row;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.program.workbook.Column;
import vn.sauro.program.workbook.SheetRow;
import vn.sauro.task.AssignTask;
import vn.sauro.task.OriginDocument;

/** Examines one row as a whole, so that its sender hears of everything that is wrong at once. */
@Component
public class RowCheck {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Register register;
    private final Clock clock;

    RowCheck(Register register, Clock clock) {
        this.register = register;
        this.clock = clock;
    }

    /** @return the code of a task as it is compared and stored: codes differ by more than capitals */
    public static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    public Checked check(SheetRow row) {
        var findings = new Findings(row);
        TextChecks.check(findings);
        var lead = register.lead(findings);
        var coordinators = register.coordinators(findings, lead);
        var leader = register.leader(findings);
        var priority = Choices.priority(findings);
        var confidentiality = Choices.confidentiality(findings);
        var originDate = originDate(findings);
        var quarter = Moments.quarter(findings);
        var dueDate = dueDate(findings, quarter);
        var term = Moments.term(findings);
        deadlineOnce(findings);
        if (!findings.problems().isEmpty()) {
            return new Checked(null, quarter, findings.problems());
        }
        var task = new AssignTask(
                code(row.cell(Column.CODE)),
                line(row, Column.PROGRAMME),
                line(row, Column.TASK_GROUP),
                new OriginDocument(
                        line(row, Column.ORIGIN_NUMBER), originDate.orElseThrow(), line(row, Column.ORIGIN_ISSUER)),
                line(row, Column.TITLE),
                row.cell(Column.CONTENT),
                row.cell(Column.EXPECTED_PRODUCT),
                lead.orElseThrow(),
                coordinators,
                leader.orElseThrow(),
                priority,
                confidentiality,
                false,
                false,
                quarter.map(Quarter::toString).orElse(null),
                dueDate.orElse(null),
                term.orElse(null));
        return new Checked(task, quarter, findings.problems());
    }

    private Optional<LocalDate> originDate(Findings findings) {
        var date = Moments.date(findings, Column.ORIGIN_DATE);
        date.filter(day -> day.isAfter(today()))
                .ifPresent(day -> findings.wrong(Column.ORIGIN_DATE, "origin-date-future", day));
        return date;
    }

    private Optional<LocalDate> dueDate(Findings findings, Optional<Quarter> quarter) {
        var due = Moments.date(findings, Column.DUE_DATE);
        due.ifPresent(day -> {
            if (day.isBefore(today())) {
                findings.wrong(Column.DUE_DATE, "due-date-past", day, today());
            } else if (quarter.isPresent() && day.isBefore(quarter.get().firstDay())) {
                findings.wrong(Column.DUE_DATE, "due-before-start", day, quarter.get());
            }
        });
        return due;
    }

    private static void deadlineOnce(Findings findings) {
        if (findings.filled(Column.DUE_DATE) && findings.filled(Column.DEADLINE_RULE)) {
            findings.wrong(Column.DEADLINE_RULE, "deadline-twice");
        } else if (!findings.filled(Column.DUE_DATE) && !findings.filled(Column.DEADLINE_RULE)) {
            findings.wrong(Column.DUE_DATE, "deadline-missing");
        }
    }

    private static String line(SheetRow row, Column column) {
        return row.cell(column).replaceAll("\\s+", " ");
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZONE));
    }
}
