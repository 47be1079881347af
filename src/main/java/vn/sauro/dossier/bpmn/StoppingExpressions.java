package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Stops;
import vn.sauro.shared.Texts;

/** What the competent person sees of the reason to stop a dossier. */
@Component("stopping")
public class StoppingExpressions {

    private final Stops stops;
    private final Texts texts;

    StoppingExpressions(Stops stops, Texts texts) {
        this.stops = stops;
        this.texts = texts;
    }

    public String cause(DelegateExecution execution) {
        var asked = stops.asked(execution.getProcessBusinessKey());
        return texts.both("dossier.stop-because." + asked.reason().name()).vi();
    }

    /** Fixed words: what the applicant wrote may tell of persons, and a variable of the engine must not. */
    public String words(DelegateExecution execution) {
        return texts.both(
                        stops.asked(execution.getProcessBusinessKey()).askedBecause() == null
                                ? "dossier.stop-words.none"
                                : "dossier.stop-words.kept")
                .vi();
    }
}
