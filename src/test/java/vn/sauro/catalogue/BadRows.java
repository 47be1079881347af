package vn.sauro.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.sauro.catalogue.row.ComponentColumn;
import vn.sauro.catalogue.row.FeeColumn;
import vn.sauro.catalogue.row.ProcedureColumn;
import vn.sauro.catalogue.row.Sheet;
import vn.sauro.catalogue.row.StepColumn;
import vn.sauro.shared.workbook.TableColumn;

/** Every kind of wrong row that somebody could hand in, except those of overrides. */
final class BadRows {

    static final String CODE = "7.000001";

    private final List<BadRow> rows = new ArrayList<>();

    static List<BadRow> all() {
        var bad = new BadRows();
        bad.cells();
        bad.procedures();
        bad.steps();
        bad.parts();
        bad.versions();
        return bad.rows;
    }

    private void cells() {
        procedure("no name", ProcedureColumn.NAME_VI, "", "A cell that must be filled is empty.");
        procedure(
                "a spreadsheet error", ProcedureColumn.NAME_VI, "#REF!", "The cell holds a spreadsheet error (#REF!)");
        procedure("a name too long", ProcedureColumn.NAME_VI, "Tên ".repeat(200), "The text has 799 characters");
        procedure(
                "an invisible character",
                ProcedureColumn.FIELD,
                "Cư\u202e trú",
                "an invisible character U+202E at position 3");
        procedure("a field without letters", ProcedureColumn.FIELD, "2026", "The cell needs words but has no letter.");
        procedure("an unknown level", ProcedureColumn.LEVEL, "cấp huyện", "The value is none of those allowed.");
        procedure("an unknown execution", ProcedureColumn.EXECUTION, "magic", "The value is none of those allowed.");
        procedure("an unknown cut-off", ProcedureColumn.CUTOFF, "16:00", "The value is none of those allowed.");
        procedure(
                "an unknown supplement mode",
                ProcedureColumn.SUPPLEMENT_MODE,
                "STOP",
                "The value is none of those allowed.");
        procedure("neither yes nor no", ProcedureColumn.ONLINE, "maybe", "The value is none of those allowed.");
        procedure("a time in words", ProcedureColumn.AMOUNT, "năm", "The number cannot be read.");
        procedure("a negative time", ProcedureColumn.AMOUNT, "-5", "The number cannot be read.");
        procedure("no time at all", ProcedureColumn.AMOUNT, "0", "The number is out of range.");
        procedure("a time beyond reason", ProcedureColumn.AMOUNT, "1001", "The number is out of range.");
        procedure("too fine a time", ProcedureColumn.AMOUNT, "5,125", "The number has more than two decimals.");
        procedure("half a working day as a fraction", ProcedureColumn.AMOUNT, "4,5", "must be whole numbers");
        procedure("days of which kind?", ProcedureColumn.UNIT, "ngày", "working days or calendar days");
        procedure("an unknown unit", ProcedureColumn.UNIT, "tuần", "The value is none of those allowed.");
        procedure("a date in words", ProcedureColumn.FROM, "mùng một", "The date cannot be read.");
        procedure("a day that does not exist", ProcedureColumn.FROM, "31/02/2026", "There is no such day.");
        procedure("a year of long ago", ProcedureColumn.FROM, "01/01/1900", "There is no such day.");
    }

    private void procedures() {
        procedure("a mistyped role", ProcedureColumn.COMPETENT_ROLE, "CHAIRMEN", "There is no role “CHAIRMEN”.");
        procedure("an unknown role", ProcedureColumn.COMPETENT_ROLE, "KING", "There is no role “KING”.");
        procedure("an unknown signer", ProcedureColumn.APOLOGY_SIGNER, "NOBODY", "There is no role “NOBODY”.");
        procedure("an end before the beginning", ProcedureColumn.TO, "31/12/2025", "before it begins on 01/01/2026");
        procedure(
                "an unknown exclusion",
                ProcedureColumn.EXCLUSIONS,
                "SUPPLEMENT, LUNCH",
                "no reason for a pause “LUNCH”");
        procedure(
                "a model for the generic run",
                ProcedureColumn.PROCESS_KEY,
                "CertifyCopy",
                "Only a procedure with a model");
        procedure(
                "time to supplement without unit",
                ProcedureColumn.CITIZEN_AMOUNT,
                "7",
                ProcedureColumn.CITIZEN_UNIT,
                "a number without a unit");
        procedure(
                "unit of payment without time",
                ProcedureColumn.PAYMENT_UNIT,
                "ngày lịch",
                ProcedureColumn.PAYMENT_AMOUNT,
                "a number without a unit");
        add(
                "executable without a model",
                w -> w.set(Sheet.PROCEDURES, 0, ProcedureColumn.EXECUTION, "quy trình riêng"),
                "procedures 2 Process key",
                "no process key");
        add(
                "executable by an unknown model",
                w -> w.set(Sheet.PROCEDURES, 0, ProcedureColumn.EXECUTION, "quy trình riêng")
                        .set(Sheet.PROCEDURES, 0, ProcedureColumn.PROCESS_KEY, "MakeTea"),
                "procedures 2 Process key",
                "There is no process “MakeTea”.");
        add(
                "online though it does not run",
                w -> w.set(Sheet.PROCEDURES, 0, ProcedureColumn.EXECUTION, "chưa chạy")
                        .set(Sheet.PROCEDURES, 0, ProcedureColumn.ONLINE, "Có"),
                "procedures 2 Online filing",
                "cannot be filed online");
        add(
                "a code that the spreadsheet made a number",
                w -> w.set(Sheet.PROCEDURES, 0, ProcedureColumn.CODE, "1.01"),
                "procedures 2 Procedure code",
                "The code of the procedure is malformed.");
    }

    private void steps() {
        step("a step key in Vietnamese", 1, StepColumn.KEY, "thẩm-định", "plain small letters");
        step("a step of an unknown role", 1, StepColumn.ROLE, "WIZARD", "There is no role “WIZARD”.");
        step("a step without responsibility", 1, StepColumn.RESPONSIBILITY, "", "A cell that must be filled is empty.");
        step("a step number twice", 1, StepColumn.NO, "1", "The step number 1 stands in row 2 already.");
        step("a step number that is no number", 1, StepColumn.NO, "hai", "The number cannot be read.");
        step("a broken step number", 1, StepColumn.NO, "1,5", "The number must be whole.");
        step("a step key twice", 1, StepColumn.KEY, "receive", "The step key “receive” stands in row 2 already.");
        step("a step number left out", 2, StepColumn.NO, "4", "The step number 3 is missing.");
        step("another first step", 0, StepColumn.KEY, "open", "The first step must be the receipt.");
        step("another last step", 2, StepColumn.KEY, "close", "The last step must return the result.");
        step("signing neither yes nor no", 1, StepColumn.SIGNING, "maybe", "The value is none of those allowed.");
        step("signing at the counter", 0, StepColumn.SIGNING, "Có", "Neither the receipt nor the return");
        add(
                "nobody signs",
                w -> w.set(Sheet.STEPS, 1, StepColumn.SIGNING, "Không"),
                "steps 4 Signing",
                "no step is marked as signing");
        step("alone in a parallel group", 1, StepColumn.PARALLEL_GROUP, "map", "has one step only");
        step(
                "off the clock without a reason",
                1,
                StepColumn.OFF_CLOCK,
                "Có",
                "nothing is left out of the statutory time");
        add(
                "steps longer than the law allows",
                w -> w.set(Sheet.STEPS, 1, StepColumn.AMOUNT, "4"),
                "procedures 2 Statutory time",
                "The steps take 45 working hours together, more than the statutory 37.5.");
        add(
                "steps longer than the law allows in calendar days",
                w -> {
                    w.set(Sheet.PROCEDURES, 0, ProcedureColumn.UNIT, "ngày lịch");
                    w.rows.get(Sheet.STEPS).forEach(row -> row.put(StepColumn.UNIT, "ngày lịch"));
                    w.set(Sheet.STEPS, 1, StepColumn.AMOUNT, "4");
                },
                "procedures 2 Statutory time",
                "The steps take 144 hours of the clock together, more than the statutory 120.");
        add(
                "a group that does not stand together",
                w -> w.step(CODE, "3", "late", "1", "giờ làm việc")
                        .set(Sheet.STEPS, 2, StepColumn.NO, "4")
                        .set(Sheet.STEPS, 0, StepColumn.PARALLEL_GROUP, "map")
                        .set(Sheet.STEPS, 3, StepColumn.PARALLEL_GROUP, "map"),
                "steps 5 Parallel group",
                "do not stand together");
        add(
                "no step",
                w -> w.rows.remove(Sheet.STEPS),
                "procedures 2 Execution",
                "The procedure is to be run but has no step.");
        add(
                "a step of another procedure",
                w -> w.set(Sheet.STEPS, 1, StepColumn.CODE, "7.000009"),
                "steps 3 Procedure code",
                "The procedure 7.000009 has no row in the sheet of procedures");
    }

    private void parts() {
        add(
                "a paper number twice",
                w -> w.rows.get(Sheet.COMPONENTS)
                        .add(w.rows.get(Sheet.COMPONENTS).get(0)),
                "components 3 Paper number",
                "The paper number 1 stands in row 2 already.");
        add(
                "an unknown kind of copy",
                w -> w.set(Sheet.COMPONENTS, 0, ComponentColumn.KIND, "bản nháp"),
                "components 2 Kind of copy",
                "The value is none of those allowed.");
        add(
                "no copies",
                w -> w.set(Sheet.COMPONENTS, 0, ComponentColumn.COPIES, "0"),
                "components 2 Copies",
                "The number is out of range.");
        add(
                "a fee twice",
                w -> w.rows.get(Sheet.FEES).add(w.rows.get(Sheet.FEES).get(0)),
                "fees 3 Fee key",
                "The fee key “charge” stands in row 2 already.");
        add(
                "a cap below the fee",
                w -> w.set(Sheet.FEES, 0, FeeColumn.CAP, "5000"),
                "fees 2 Cap (VND)",
                "The cap is less than the amount 10000.");
        add(
                "a fee counted by nothing known",
                w -> w.set(Sheet.FEES, 0, FeeColumn.UNIT_OF_COUNT, "cân"),
                "fees 2 Counted by",
                "The value is none of those allowed.");
        add(
                "a fee without basis",
                w -> w.set(Sheet.FEES, 0, FeeColumn.LEGAL_BASIS, ""),
                "fees 2 Legal basis",
                "A cell that must be filled is empty.");
    }

    private void versions() {
        add(
                "two versions of one day",
                w -> w.rows.get(Sheet.PROCEDURES)
                        .add(w.rows.get(Sheet.PROCEDURES).get(0)),
                "procedures 3 Effective from",
                "There is a version that begins on 01/01/2026 in row 2 already.");
        add(
                "versions that overlap",
                w -> second(w).set(Sheet.PROCEDURES, 0, ProcedureColumn.TO, "01/03/2026"),
                "procedures 2 Effective to",
                "The version ends on 01/03/2026, but the next begins on 01/02/2026.");
        add(
                "a step of which version?",
                w -> second(w).set(Sheet.STEPS, 0, StepColumn.FROM, ""),
                "steps 2 Effective from",
                "The procedure has 2 versions in the file");
        add(
                "a step of no version",
                w -> w.set(Sheet.STEPS, 0, StepColumn.FROM, "01/05/2026"),
                "steps 2 Effective from",
                "has no version in the file that begins on 01/05/2026");
    }

    /** A second version from 1 February 2026 on; each row of other sheets says that it belongs to the first. */
    private static Workbook second(Workbook w) {
        w.rows.get(Sheet.STEPS).forEach(row -> row.put(StepColumn.FROM, "01/01/2026"));
        w.rows.get(Sheet.COMPONENTS).forEach(row -> row.put(ComponentColumn.FROM, "01/01/2026"));
        w.rows.get(Sheet.FEES).forEach(row -> row.put(FeeColumn.FROM, "01/01/2026"));
        w.add(CODE);
        w.set(Sheet.PROCEDURES, 1, ProcedureColumn.FROM, "01/02/2026");
        for (int i = 3; i < 6; i++) {
            w.set(Sheet.STEPS, i, StepColumn.FROM, "01/02/2026");
        }
        w.set(Sheet.COMPONENTS, 1, ComponentColumn.FROM, "01/02/2026");
        return w.set(Sheet.FEES, 1, FeeColumn.FROM, "01/02/2026");
    }

    private void procedure(String kind, ProcedureColumn column, String text, String problem) {
        procedure(kind, column, text, column, problem);
    }

    private void procedure(String kind, ProcedureColumn column, String text, ProcedureColumn blamed, String problem) {
        add(kind, w -> w.set(Sheet.PROCEDURES, 0, column, text), "procedures 2 " + english(blamed), problem);
    }

    private void step(String kind, int row, StepColumn column, String text, String problem) {
        add(kind, w -> w.set(Sheet.STEPS, row, column, text), "steps " + (row + 2) + " " + english(column), problem);
    }

    private static String english(TableColumn column) {
        return column.headings().get(1);
    }

    private void add(String kind, Consumer<Workbook> change, String where, String problem) {
        rows.add(new BadRow(kind, change, where, problem));
    }
}
