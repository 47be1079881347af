package vn.sauro.dossier;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sauro.catalogue.Fee;

/** Works out fees: plain ones, and those whose amount falls or rises from some unit on, each with its cap. */
final class FeeScale {

    private FeeScale() {}

    /**
     * @param counts by unit of count
     * @return one line for each fee that is due, in the order of the procedure; nothing for what was not counted
     */
    static List<FeeLine> lines(List<Fee> fees, Map<String, Integer> counts) {
        var byUnit = fees.stream().collect(groupingBy(Fee::unitOfCount, LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<FeeLine>();
        byUnit.forEach((unit, ofUnit) -> lines.addAll(
                switch (unit) {
                    case Fee.DOSSIER -> scale(ofUnit, 1, 1);
                    case Fee.PAGE_OF_COPY -> scale(ofUnit, count(counts, Fee.PAGE), count(counts, Fee.COPY));
                    default -> scale(ofUnit, count(counts, unit), 1);
                }));
        return lines;
    }

    static BigDecimal sum(List<FeeLine> lines) {
        return lines.stream().map(FeeLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int count(Map<String, Integer> counts, String unit) {
        return counts.getOrDefault(unit, 0);
    }

    /** Fees without a first count are each due for every unit; those with one are steps of one scale. */
    private static List<FeeLine> scale(List<Fee> fees, int quantity, int times) {
        var steps = fees.stream()
                .filter(fee -> fee.fromCount() != null)
                .sorted(Comparator.comparing(Fee::fromCount))
                .toList();
        var lines = new ArrayList<FeeLine>();
        fees.stream()
                .filter(fee -> fee.fromCount() == null)
                .map(fee -> line(fee, last(steps, quantity)))
                .forEach(lines::add);
        for (int i = 0; i < steps.size(); i++) {
            var from = steps.get(i).fromCount().intValue();
            var to = i + 1 < steps.size() ? steps.get(i + 1).fromCount().intValue() - 1 : quantity;
            lines.add(line(steps.get(i), Math.min(to, quantity) - from + 1));
        }
        return (steps.isEmpty() ? eachCapped(lines, fees) : capped(lines, fees))
                .stream()
                        .map(line -> times(line, times))
                        .filter(line -> line.quantity() > 0)
                        .toList();
    }

    /** Where a scale begins later than at the first unit, what is before it costs the plain fee. */
    private static int last(List<Fee> steps, int quantity) {
        return steps.isEmpty()
                ? quantity
                : Math.min(quantity, steps.get(0).fromCount().intValue() - 1);
    }

    private static FeeLine line(Fee fee, int quantity) {
        var times = Math.max(0, quantity);
        return new FeeLine(
                fee.key(),
                fee.name(),
                times,
                fee.amount().multiply(BigDecimal.valueOf(times)).setScale(0, RoundingMode.HALF_UP));
    }

    /** Fees that form no scale know nothing of one another's caps. */
    private static List<FeeLine> eachCapped(List<FeeLine> lines, List<Fee> fees) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> capped(lines.subList(i, i + 1), fees.subList(i, i + 1)))
                .flatMap(List::stream)
                .toList();
    }

    /** No more is taken than the highest cap of the scale; the last lines give way. */
    private static List<FeeLine> capped(List<FeeLine> lines, List<Fee> fees) {
        var cap = fees.stream().map(Fee::cap).filter(Objects::nonNull).max(Comparator.naturalOrder());
        if (cap.isEmpty()) {
            return lines;
        }
        var left = cap.get().setScale(0, RoundingMode.HALF_UP);
        var kept = new ArrayList<FeeLine>();
        for (var line : lines) {
            var amount = line.amount().min(left);
            kept.add(new FeeLine(line.feeKey(), line.name(), line.quantity(), amount));
            left = left.subtract(amount);
        }
        return kept;
    }

    private static FeeLine times(FeeLine line, int times) {
        return new FeeLine(
                line.feeKey(),
                line.name(),
                line.quantity() * times,
                line.amount().multiply(BigDecimal.valueOf(times)));
    }
}
