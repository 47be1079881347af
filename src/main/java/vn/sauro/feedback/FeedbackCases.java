package vn.sauro.feedback;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.dossier.LookupSecret;
import vn.sauro.shared.Refusal;

/** Finds feedback: for who sent it by code and secret, for everybody what was published. */
@Component("feedbackRegister")
@Transactional(readOnly = true)
public class FeedbackCases {

    private final FeedbackStore store;

    FeedbackCases(FeedbackStore store) {
        this.store = store;
    }

    /** @throws Refusal {@code feedback.feedback-unknown} */
    public Feedback get(String code) {
        return store.get(code);
    }

    public Optional<Feedback> find(String code) {
        return store.find(code);
    }

    /** @return whether the secret belongs to the feedback; takes the same time for an unknown code */
    public boolean opens(String code, String secret) {
        var kept = store.secretHash(code);
        var matches = LookupSecret.matches(kept.orElse("0".repeat(64)), code, secret);
        return kept.isPresent() && matches;
    }

    /** @return what was published last, the newest first */
    public List<Feedback> published(int most) {
        return store.published(most);
    }
}
