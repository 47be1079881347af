package vn.sauro.catalogue;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.shared.Bilingual;

/** From rows of the catalogue's tables to its records. */
final class VersionRows {

    private VersionRows() {}

    static ProcedureVersion version(ResultSet r, List<Step> steps, List<Component> components, List<Fee> fees)
            throws SQLException {
        return new ProcedureVersion(
                r.getString("id"),
                r.getString("procedure_code"),
                r.getInt("version"),
                name(r),
                r.getString("field"),
                ProcedureLevel.valueOf(r.getString("procedure_level")),
                r.getBoolean("interlinked"),
                r.getString("competent_role"),
                amount(r, "amount"),
                unit(r, "time_unit"),
                CutoffMode.valueOf(r.getString("cutoff")),
                r.getBoolean("exclude_first_day"),
                DueTimeOfDay.valueOf(r.getString("due_time_of_day")),
                names(r.getString("exclusions")),
                SupplementMode.valueOf(r.getString("supplement_mode")),
                amount(r, "citizen_amount"),
                unit(r, "citizen_unit"),
                amount(r, "payment_amount"),
                unit(r, "payment_unit"),
                r.getString("apology_signer"),
                r.getString("refusal_signer"),
                r.getString("legal_basis"),
                r.getObject("effective_from", LocalDate.class),
                r.getObject("effective_to", LocalDate.class),
                Execution.valueOf(r.getString("execution")),
                r.getString("process_key"),
                r.getBoolean("online_filing"),
                r.getBoolean("sample"),
                r.getBoolean("draft"),
                steps,
                components,
                fees);
    }

    static Step step(ResultSet r) throws SQLException {
        return new Step(
                r.getInt("step_no"),
                r.getString("step_key"),
                name(r),
                r.getString("staff_role"),
                amount(r, "amount"),
                unit(r, "time_unit"),
                CutoffMode.valueOf(r.getString("cutoff")),
                r.getBoolean("exclude_first_day"),
                r.getString("form"),
                r.getString("product"),
                r.getString("responsibility"),
                amount(r, "baseline_amount"),
                unit(r, "baseline_unit"),
                r.getBoolean("off_clock"),
                r.getString("parallel_group"),
                r.getBoolean("signing"));
    }

    static Component component(ResultSet r) throws SQLException {
        return new Component(
                r.getInt("component_no"),
                r.getString("name"),
                CopyKind.valueOf(r.getString("copy_kind")),
                r.getInt("copies"),
                r.getBoolean("required"),
                r.getString("form"));
    }

    static Fee fee(ResultSet r) throws SQLException {
        return new Fee(
                r.getString("fee_key"),
                name(r),
                amount(r, "amount"),
                r.getString("unit_of_count"),
                amount(r, "from_count"),
                amount(r, "cap"),
                FeeCollection.valueOf(r.getString("collected_at")),
                r.getString("legal_basis"));
    }

    private static Bilingual name(ResultSet r) throws SQLException {
        return new Bilingual(r.getString("name_vi"), r.getString("name_en"));
    }

    /** @return without needless zeros, so that what was stored equals what is stored anew */
    static BigDecimal amount(ResultSet r, String column) throws SQLException {
        return plain(r.getBigDecimal(column));
    }

    static BigDecimal plain(BigDecimal amount) {
        return amount == null
                ? null
                : new BigDecimal(amount.stripTrailingZeros().toPlainString());
    }

    static TimeUnit unit(ResultSet r, String column) throws SQLException {
        var name = r.getString(column);
        return name == null ? null : TimeUnit.valueOf(name);
    }

    private static Set<String> names(String joined) {
        return joined.isEmpty() ? Set.of() : Arrays.stream(joined.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
