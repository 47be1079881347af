package vn.sauro.dossier.bpmn;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.LegalDates;
import vn.sauro.dossier.Obligations;
import vn.sauro.dossier.Supplements;
import vn.sauro.shared.bpmn.Entered;

/**
 * What receive tasks call in their input mapping {@code deadline}: the last moment of the applicant, watched by their timer.
 * A procedure that sets none waits for ever.
 */
@Component("applicantTime")
public class ApplicantTimeExpressions {

    private final Supplements supplements;
    private final Obligations obligations;

    ApplicantTimeExpressions(Supplements supplements, Obligations obligations) {
        this.supplements = supplements;
        this.obligations = obligations;
    }

    public Date supplement(DelegateExecution execution) {
        var waiting = Entered.from(execution);
        return date(supplements.send(waiting.getProcessBusinessKey(), waiting.getActivityInstanceId()));
    }

    public Date payment(DelegateExecution execution) {
        var waiting = Entered.from(execution);
        return date(obligations.await(waiting.getProcessBusinessKey(), waiting.getActivityInstanceId()));
    }

    private static Date date(Optional<Instant> due) {
        return Date.from(due.orElse(LegalDates.NOT_OPEN));
    }
}
