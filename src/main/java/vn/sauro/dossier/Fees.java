package vn.sauro.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.Fee;
import vn.sauro.shared.Refusal;

/** What a dossier costs: the fees of its pinned procedure times what they are counted by. */
@Component
@Transactional
public class Fees {

    private static final String DOSSIER = "dossier";
    private static final int MOST = 100_000;

    private final JdbcClient jdbc;
    private final DossierProcedures procedures;

    Fees(JdbcClient jdbc, DossierProcedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /**
     * Notes how many there are of what a fee is counted by, such as pages.
     *
     * @throws Refusal {@code dossier.fee-unit}, {@code dossier.fee-quantity}
     */
    public void count(String code, String unitOfCount, int quantity) {
        var known = procedures.of(code).terms().fees().stream()
                .map(Fee::unitOfCount)
                .anyMatch(unit -> unit.equals(unitOfCount));
        if (!known || DOSSIER.equals(unitOfCount)) {
            throw Refusal.ofField("unitOfCount", "dossier.fee-unit", String.valueOf(unitOfCount));
        }
        if (quantity < 1 || quantity > MOST) {
            throw Refusal.ofField("quantity", "dossier.fee-quantity", quantity, MOST);
        }
        jdbc.sql("delete from fee_count where dossier_code = :code and unit_of_count = :unit")
                .param("code", code)
                .param("unit", unitOfCount)
                .update();
        jdbc.sql("insert into fee_count (dossier_code, unit_of_count, quantity) values (:code, :unit, :quantity)")
                .param("code", code)
                .param("unit", unitOfCount)
                .param("quantity", quantity)
                .update();
    }

    /** @return one line for each fee that is due, in the order of the procedure; nothing for what was not counted */
    @Transactional(readOnly = true)
    public List<Obligation.Line> of(String code) {
        var byUnit = procedures.of(code).terms().fees().stream()
                .collect(groupingBy(Fee::unitOfCount, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Obligation.Line>();
        byUnit.forEach((unit, fees) -> lines.addAll(lines(fees, quantity(code, unit))));
        return lines;
    }

    /** Fees without a first count are each due for every unit; those with one are steps of one scale. */
    private static List<Obligation.Line> lines(List<Fee> fees, int quantity) {
        var steps = fees.stream()
                .filter(fee -> fee.fromCount() != null)
                .sorted(Comparator.comparing(Fee::fromCount))
                .toList();
        var lines = new ArrayList<Obligation.Line>();
        fees.stream()
                .filter(fee -> fee.fromCount() == null)
                .map(fee -> line(fee, last(steps, quantity)))
                .forEach(lines::add);
        for (int i = 0; i < steps.size(); i++) {
            var from = steps.get(i).fromCount().intValue();
            var to = i + 1 < steps.size() ? steps.get(i + 1).fromCount().intValue() - 1 : quantity;
            lines.add(line(steps.get(i), Math.min(to, quantity) - from + 1));
        }
        return capped(lines.stream().filter(line -> line.quantity() > 0).toList(), fees);
    }

    /** Where a scale begins later than at the first unit, what is before it costs the plain fee. */
    private static int last(List<Fee> steps, int quantity) {
        return steps.isEmpty()
                ? quantity
                : Math.min(quantity, steps.get(0).fromCount().intValue() - 1);
    }

    private static Obligation.Line line(Fee fee, int quantity) {
        return new Obligation.Line(
                fee.key(),
                fee.name(),
                Math.max(0, quantity),
                fee.amount()
                        .multiply(BigDecimal.valueOf(Math.max(0, quantity)))
                        .setScale(0, java.math.RoundingMode.HALF_UP));
    }

    /** No more is taken than the highest cap of the scale; the last lines give way. */
    private static List<Obligation.Line> capped(List<Obligation.Line> lines, List<Fee> fees) {
        var cap = fees.stream().map(Fee::cap).filter(java.util.Objects::nonNull).max(Comparator.naturalOrder());
        if (cap.isEmpty()) {
            return lines;
        }
        var left = cap.get().setScale(0, java.math.RoundingMode.HALF_UP);
        var kept = new ArrayList<Obligation.Line>();
        for (var line : lines) {
            var amount = line.amount().min(left);
            kept.add(new Obligation.Line(line.feeKey(), line.name(), line.quantity(), amount));
            left = left.subtract(amount);
        }
        return kept;
    }

    private int quantity(String code, String unit) {
        return DOSSIER.equals(unit)
                ? 1
                : jdbc.sql("select quantity from fee_count where dossier_code = :code and unit_of_count = :unit")
                        .param("code", code)
                        .param("unit", unit)
                        .query(Integer.class)
                        .optional()
                        .orElse(0);
    }
}
