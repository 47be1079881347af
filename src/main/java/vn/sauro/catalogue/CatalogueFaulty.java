package vn.sauro.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.sauro.catalogue.row.RowFault;

/** The catalogue that is to be loaded at the start is wrong; nothing of it was loaded and the platform does not start. */
class CatalogueFaulty extends RuntimeException {

    CatalogueFaulty(String place, List<RowFault> faults, FaultTexts texts) {
        super(faults.size() + " faults in " + place + ":\n"
                + faults.stream().map(fault -> line(fault, texts)).collect(Collectors.joining("\n")));
    }

    private static String line(RowFault fault, FaultTexts texts) {
        return "  %s:%d %s: %s %s"
                .formatted(
                        fault.sheet(),
                        fault.row(),
                        texts.column(fault, Locale.ENGLISH),
                        texts.problem(fault, Locale.ENGLISH),
                        texts.advice(fault, Locale.ENGLISH));
    }
}
