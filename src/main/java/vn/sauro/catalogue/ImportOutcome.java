package vn.sauro.catalogue;

import java.util.List;
import vn.sauro.catalogue.row.RowFault;

/**
 * What an import did. A procedure with a wrong row is refused as a whole; the others went in.
 *
 * @param rows rows that were read
 * @param added versions that are new
 * @param overrides overrides of communes that are new
 * @param unchanged procedures of which everything was known already
 * @param refused procedures that were refused
 */
public record ImportOutcome(int rows, int added, int overrides, int unchanged, int refused, List<RowFault> faults) {}
