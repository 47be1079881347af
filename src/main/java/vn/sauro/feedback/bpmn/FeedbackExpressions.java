package vn.sauro.feedback.bpmn;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.feedback.FeedbackOffice;
import vn.sauro.feedback.Ratings;
import vn.sauro.organization.Unit;

/** What the models ask about feedback and ratings: who holds which work, which choices a form offers. */
@Component("feedbackCases")
public class FeedbackExpressions {

    private record Choice(String label, String value) {}

    private final FeedbackCases cases;
    private final FeedbackOffice office;
    private final Ratings ratings;
    private final ObjectMapper json;

    FeedbackExpressions(FeedbackCases cases, FeedbackOffice office, Ratings ratings, ObjectMapper json) {
        this.cases = cases;
        this.office = office;
        this.ratings = ratings;
        this.json = json;
    }

    /** Position that classifies, transfers and publishes. */
    public String receiver(DelegateExecution execution) {
        return office.receiver(agency(execution));
    }

    /** Position that answers. */
    public String handler(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).handler();
    }

    /** Position at the head of the centre whose service was rated low. */
    public String centreHead(DelegateExecution execution) {
        var rating = ratings.find(execution.getProcessBusinessKey()).orElseThrow();
        return office.centreHead(rating.receivingUnit());
    }

    /** Units that can answer about a regulation, as a JSON list of {@code {label, value}}. */
    public Object units(DelegateExecution execution) {
        return choices(office.units(agency(execution)));
    }

    /** Agencies that may be competent instead, as {@link #units}. */
    public Object agencies(DelegateExecution execution) {
        return choices(office.others(agency(execution)));
    }

    private Object choices(List<Unit> units) {
        var choices = units.stream()
                .map(unit -> new Choice(unit.nameVi(), unit.code()))
                .toList();
        try {
            return Spin.JSON(json.writeValueAsString(choices));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String agency(DelegateExecution execution) {
        return cases.get(execution.getProcessBusinessKey()).agency();
    }
}
