package vn.sauro.dossier;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The steps of a dossier's procedure one after another, for the model that runs any of them. */
@Component
public class StepSequence {

    private final DossierProcedures procedures;

    StepSequence(DossierProcedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @param index from 0; the receipt before and the return of the result after them are not counted
     * @return keys of the steps that are done at the same time: those of one parallel group, or a single one; empty behind the last
     */
    public List<String> group(String code, int index) {
        var groups = groups(code);
        return index < groups.size() ? groups.get(index) : List.of();
    }

    public boolean isSigning(String code, String step) {
        return procedures.step(code, step).signing();
    }

    /** @return in Vietnamese, as the catalogue has it */
    public String nameOf(String code, String step) {
        return procedures.step(code, step).name().vi();
    }

    private List<List<String>> groups(String code) {
        var steps = procedures.of(code).terms().steps();
        var groups = new ArrayList<List<String>>();
        String last = null;
        for (var step : steps.subList(1, steps.size() - 1)) {
            if (last == null || !last.equals(step.parallelGroup())) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(step.key());
            last = step.parallelGroup();
        }
        return groups;
    }
}
