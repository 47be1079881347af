package vn.sauro.catalogue.row;

import java.util.List;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.ProcedureVersion;

/**
 * All that a workbook says of one procedure.
 *
 * @param versions in the order of their dates; not to be used while there is a fault
 * @param faults what is wrong with any of its rows
 */
public record Entry(
        String code,
        List<Sourced<ProcedureVersion>> versions,
        List<Sourced<CommuneOverride>> overrides,
        List<RowFault> faults) {}
