package vn.sauro.catalogue;

import java.util.List;
import vn.sauro.catalogue.row.OverrideColumn;

/** Every kind of wrong row in the sheet of overrides. */
final class BadOverrides {

    private static final String WARD = "19900";

    private BadOverrides() {}

    static List<BadRow> all() {
        return List.of(
                bad("a unit that is not there", "Unit code", "There is no unit “77777”", OverrideColumn.UNIT, "77777"),
                bad(
                        "time added to a step",
                        "Added time",
                        "A row with a step key adds nothing",
                        OverrideColumn.STEP,
                        "appraise",
                        OverrideColumn.AMOUNT,
                        "2"),
                bad(
                        "a step without its time",
                        "Own time",
                        "The own time of the step is missing.",
                        OverrideColumn.STEP,
                        "appraise",
                        OverrideColumn.EXTRA,
                        ""),
                bad(
                        "a time of its own without a step",
                        "Own time",
                        "A time of its own needs a step key.",
                        OverrideColumn.AMOUNT,
                        "2"),
                bad("nothing added", "Added time", "must add to the statutory time", OverrideColumn.EXTRA, ""),
                bad(
                        "an override that ends before it begins",
                        "Effective to",
                        "before it begins",
                        OverrideColumn.TO,
                        "31/12/2025"),
                bad("an override without basis", "Legal basis", "must be filled", OverrideColumn.LEGAL_BASIS, ""),
                bad(
                        "another unit of time than the law's",
                        "Unit",
                        "has another unit than the statutory time",
                        OverrideColumn.TIME_UNIT,
                        "ngày lịch"),
                bad(
                        "a step that the procedure does not have",
                        "Step key",
                        "The procedure has no step “dance”.",
                        OverrideColumn.STEP,
                        "dance",
                        OverrideColumn.EXTRA,
                        "",
                        OverrideColumn.AMOUNT,
                        "1"),
                bad(
                        "steps of a commune longer than the law allows",
                        "Own time",
                        "At the unit 19900 the steps take 52.5 working hours together, more than the statutory 37.5.",
                        OverrideColumn.STEP,
                        "appraise",
                        OverrideColumn.EXTRA,
                        "",
                        OverrideColumn.AMOUNT,
                        "5"),
                new BadRow(
                        "the same twice",
                        w -> w.override(BadRows.CODE, WARD).override(BadRows.CODE, WARD),
                        "overrides 3 Step key",
                        "The unit 19900 has this time in another row"),
                new BadRow(
                        "one date, two legal bases",
                        w -> w.override(BadRows.CODE, WARD)
                                .override(
                                        BadRows.CODE,
                                        WARD,
                                        OverrideColumn.STEP,
                                        "appraise",
                                        OverrideColumn.EXTRA,
                                        "",
                                        OverrideColumn.AMOUNT,
                                        "2",
                                        OverrideColumn.LEGAL_BASIS,
                                        "Căn cứ khác"),
                        "overrides 3 Legal basis",
                        "differ from row 2"),
                new BadRow(
                        "overrides that overlap",
                        w -> w.override(BadRows.CODE, WARD, OverrideColumn.TO, "01/06/2026")
                                .override(BadRows.CODE, WARD, OverrideColumn.FROM, "01/05/2026"),
                        "overrides 3 Effective from",
                        "is in force until 01/06/2026"));
    }

    private static BadRow bad(String kind, String column, String problem, Object... cells) {
        return new BadRow(kind, w -> w.override(BadRows.CODE, WARD, cells), "overrides 2 " + column, problem);
    }
}
