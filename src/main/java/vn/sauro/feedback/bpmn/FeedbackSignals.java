package vn.sauro.feedback.bpmn;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.feedback.FeedbackCompleted;
import vn.sauro.feedback.FeedbackFiled;
import vn.sauro.feedback.RatedLow;
import vn.sauro.shared.bpmn.AsPlatform;

/** Starts and moves the processes of feedback and low ratings, in the same transaction. */
@Component
class FeedbackSignals {

    private final RuntimeService runtime;
    private final AsPlatform platform;

    FeedbackSignals(RuntimeService runtime, AsPlatform platform) {
        this.runtime = runtime;
        this.platform = platform;
    }

    @EventListener
    void start(FeedbackFiled filed) {
        platform.run(() -> runtime.startProcessInstanceByKey("HandleFeedback", filed.code()));
    }

    @EventListener
    void correlate(FeedbackCompleted completed) {
        platform.run(() -> runtime.createMessageCorrelation("FeedbackCompleted")
                .processInstanceBusinessKey(completed.code())
                .correlate());
    }

    /** The case of the follow-up is the dossier itself, so that everything about it stands in one record. */
    @EventListener
    void start(RatedLow rated) {
        platform.run(() -> runtime.startProcessInstanceByKey("FollowUpRating", rated.dossierCode()));
    }
}
