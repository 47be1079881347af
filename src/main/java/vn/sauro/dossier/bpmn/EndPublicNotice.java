package vn.sauro.dossier.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.PublicNotices;

/** The time of the notice is over: the clock of the dossier goes on. */
@Component
class EndPublicNotice implements JavaDelegate {

    private final PublicNotices notices;

    EndPublicNotice(PublicNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.end(execution.getProcessBusinessKey());
    }
}
