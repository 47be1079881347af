package vn.sauro.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.Step;

/** The steps of a dossier's procedure one after another, for the model that runs any of them. */
@Component
public class StepSequence {

    /** Keys of steps in which somebody signs begin so. */
    private static final String SIGN = "sign";

    private final DossierProcedures procedures;

    StepSequence(DossierProcedures procedures) {
        this.procedures = procedures;
    }

    /**
     * @param index from 0; the receipt before and the return of the result after them are not counted
     * @return empty behind the last one
     */
    public Optional<Step> step(String code, int index) {
        var steps = between(code);
        return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    public boolean isSigning(Step step) {
        return step.key().equals(SIGN) || step.key().startsWith(SIGN + "-");
    }

    /** @return in Vietnamese, as the catalogue has it */
    public String nameOf(String code, String step) {
        return procedures.of(code).terms().step(step).orElseThrow().name().vi();
    }

    private List<Step> between(String code) {
        var steps = procedures.of(code).terms().steps();
        return steps.subList(1, steps.size() - 1);
    }
}
