package vn.sauro.program;

import java.util.List;
import vn.sauro.program.row.RowProblem;
import vn.sauro.program.workbook.SheetRow;

/** A refused row with everything that is wrong with it. */
public record RefusedRow(SheetRow row, List<RowProblem> problems) {}
