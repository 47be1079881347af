package vn.sauro.catalogue.row;

import java.math.BigDecimal;
import java.util.Set;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.FeeCollection;
import vn.sauro.catalogue.Step;
import vn.sauro.shared.Bilingual;

/** Rows of what belongs to a version: steps, components, fees. What is wrong is with the cells; the value is then of no use. */
final class PartRows {

    private static final BigDecimal LARGEST_FEE = BigDecimal.valueOf(999_999_999);
    private static final int MOST_PARTS = 99;

    private PartRows() {}

    static Step step(Cells cells, Set<String> roles) {
        var time = TimeCells.read(cells, StepColumn.AMOUNT, StepColumn.UNIT);
        var baseline = TimeCells.read(cells, StepColumn.BASELINE_AMOUNT, StepColumn.BASELINE_UNIT);
        var no = cells.count(StepColumn.NO, MOST_PARTS);
        return new Step(
                no == null ? 0 : no,
                cells.matching(StepColumn.KEY, Shapes.KEY, "key-malformed"),
                new Bilingual(cells.words(StepColumn.NAME_VI, 300), cells.words(StepColumn.NAME_EN, 300)),
                RoleCell.read(cells, StepColumn.ROLE, roles),
                time == null ? null : time.amount(),
                time == null ? null : time.unit(),
                cells.choice(StepColumn.CUTOFF, Words.CUTOFFS, CutoffMode.NONE),
                cells.yes(StepColumn.EXCLUDE_FIRST_DAY, true),
                cells.words(StepColumn.FORM, 300),
                cells.words(StepColumn.PRODUCT, 300),
                cells.words(StepColumn.RESPONSIBILITY, 500),
                baseline == null ? null : baseline.amount(),
                baseline == null ? null : baseline.unit(),
                cells.yes(StepColumn.OFF_CLOCK, false),
                cells.matching(StepColumn.PARALLEL_GROUP, Shapes.KEY, "key-malformed"),
                cells.yes(StepColumn.SIGNING, false));
    }

    static Component component(Cells cells) {
        var no = cells.count(ComponentColumn.NO, MOST_PARTS);
        var copies = cells.count(ComponentColumn.COPIES, MOST_PARTS);
        return new Component(
                no == null ? 0 : no,
                cells.words(ComponentColumn.NAME, 500),
                cells.choice(ComponentColumn.KIND, Words.COPY_KINDS, null),
                copies == null ? 0 : copies,
                cells.yes(ComponentColumn.REQUIRED, true),
                cells.words(ComponentColumn.FORM, 300));
    }

    static Fee fee(Cells cells) {
        var amount = cells.number(FeeColumn.AMOUNT, BigDecimal.ZERO, LARGEST_FEE);
        var cap = cells.number(FeeColumn.CAP, BigDecimal.ZERO, LARGEST_FEE);
        if (amount != null && cap != null && cap.compareTo(amount) < 0) {
            cells.wrong(FeeColumn.CAP, "cap-small", amount.toPlainString());
        }
        return new Fee(
                cells.matching(FeeColumn.KEY, Shapes.KEY, "key-malformed"),
                new Bilingual(cells.words(FeeColumn.NAME_VI, 300), cells.words(FeeColumn.NAME_EN, 300)),
                amount,
                cells.choice(FeeColumn.UNIT_OF_COUNT, Words.COUNTED, null),
                cells.number(FeeColumn.FROM_COUNT, BigDecimal.ONE, BigDecimal.valueOf(1000)),
                cap,
                cells.choice(FeeColumn.COLLECTED_AT, Words.FEE_COLLECTIONS, FeeCollection.RETURN),
                cells.words(FeeColumn.LEGAL_BASIS, 500));
    }
}
