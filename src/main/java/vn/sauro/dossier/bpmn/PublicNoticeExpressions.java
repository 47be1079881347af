package vn.sauro.dossier.bpmn;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.PublicNotices;
import vn.sauro.shared.bpmn.Entered;

/** When a public notice is over. */
@Component("publicNotice")
public class PublicNoticeExpressions {

    private final PublicNotices notices;

    PublicNoticeExpressions(PublicNotices notices) {
        this.notices = notices;
    }

    /** Opens the clock of the notice for the event that is being entered. */
    public Date due(DelegateExecution execution) {
        var event = Entered.from(execution);
        return Date.from(notices.begin(event.getProcessBusinessKey(), event.getActivityInstanceId()));
    }
}
