package vn.sauro.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.SqlTime;

/** A clock on its way into and out of its row. */
@Component
class DeadlineRow {

    private final ExplanationText text;

    DeadlineRow(ExplanationText text) {
        this.text = text;
    }

    Deadline read(ResultSet row, int index) throws SQLException {
        return new Deadline(
                row.getString("id"),
                row.getString("case_code"),
                Deadline.Clock.valueOf(row.getString("clock")),
                row.getString("rule_key"),
                DeadlineRule.Base.valueOf(row.getString("base")),
                row.getString("step"),
                name(row),
                SqlTime.read(row, "started_at"),
                SqlTime.read(row, "due_at"),
                SqlTime.read(row, "original_due_at"),
                counted(row),
                fixed(row),
                row.getString("calendar_id"),
                row.getString("calendar_version"),
                row.getString("legal_basis"),
                text.read(row.getString("explanation")),
                SqlTime.read(row, "paused_since"),
                SqlTime.read(row, "closed_at"));
    }

    private static Bilingual name(ResultSet row) throws SQLException {
        var name = row.getString("name_vi");
        return name == null ? null : new Bilingual(name, row.getString("name_en"));
    }

    private static CountedTerm counted(ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        return unit == null
                ? null
                : new CountedTerm(
                        SqlTime.read(row, "counted_from"),
                        row.getBigDecimal("amount").stripTrailingZeros(),
                        TimeUnit.valueOf(unit),
                        CutoffMode.valueOf(row.getString("cutoff")),
                        row.getBoolean("exclude_first_day"),
                        DueTimeOfDay.valueOf(row.getString("due_time_of_day")));
    }

    private FixedDate fixed(ResultSet row) throws SQLException {
        var due = SqlTime.read(row, "fixed_due_at");
        return due == null
                ? null
                : new FixedDate(due, SqlTime.read(row, "fixed_since"), text.read(row.getString("fixed_explanation")));
    }

    /** Everything of a clock that can change. */
    Map<String, Object> state(Deadline deadline) {
        var values = new HashMap<String, Object>();
        values.put("id", deadline.id());
        values.put("due", SqlTime.of(deadline.dueAt()));
        values.put("version", deadline.calendarVersion());
        values.put("steps", text.write(deadline.explanation()));
        values.put("paused", SqlTime.of(deadline.pausedSince()));
        values.put("closed", SqlTime.of(deadline.closedAt()));
        var counted = deadline.counted();
        values.put("from", counted == null ? null : SqlTime.of(counted.from()));
        var fixed = deadline.fixed();
        values.put("fixedDue", fixed == null ? null : SqlTime.of(fixed.dueAt()));
        values.put("fixedSince", fixed == null ? null : SqlTime.of(fixed.since()));
        values.put("fixedSteps", fixed == null ? null : text.write(fixed.explanation()));
        return values;
    }

    Map<String, Object> all(Deadline deadline) {
        var values = state(deadline);
        values.put("case", deadline.caseCode());
        values.put("clock", deadline.clock().name());
        values.put("rule", deadline.ruleKey());
        values.put("base", deadline.base().name());
        values.put("step", deadline.step());
        values.put("nameVi", deadline.name() == null ? null : deadline.name().vi());
        values.put("nameEn", deadline.name() == null ? null : deadline.name().en());
        values.put("started", SqlTime.of(deadline.startedAt()));
        values.put("original", SqlTime.of(deadline.originalDueAt()));
        values.put("calendar", deadline.calendarId());
        values.put("basis", deadline.legalBasis());
        var counted = deadline.counted();
        values.put("amount", counted == null ? null : counted.amount());
        values.put("unit", counted == null ? null : counted.unit().name());
        values.put("cutoff", counted == null ? null : counted.cutoff().name());
        values.put("excludeFirst", counted == null ? null : counted.excludeFirstDay());
        values.put("dueTime", counted == null ? null : counted.dueTimeOfDay().name());
        return values;
    }
}
