package vn.sauro.feedback;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.document.Documents;
import vn.sauro.dossier.LookupSecret;
import vn.sauro.ledger.Ledger;
import vn.sauro.ledger.LedgerEvent;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Words;

/** Takes feedback in and lets who sent it complete it. */
@Component
@Transactional
public class FeedbackFiling {

    private static final int LONGEST_CONTENT = 5_000;

    private final FeedbackStore store;
    private final FeedbackCheck check;
    private final Reporters reporters;
    private final FeedbackHandling handling;
    private final Documents documents;
    private final Ledger ledger;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FeedbackFiling(
            FeedbackStore store,
            FeedbackCheck check,
            Reporters reporters,
            FeedbackHandling handling,
            Documents documents,
            Ledger ledger,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.check = check;
        this.reporters = reporters;
        this.handling = handling;
        this.documents = documents;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes feedback in and starts its process.
     *
     * @throws Refusal naming the field that is wrong; nothing is kept then
     */
    public FiledFeedback file(FileFeedback order) {
        var checked = check.checked(order);
        if (checked.requestId() != null && store.taken(checked.requestId())) {
            throw Refusal.ofField("requestId", "feedback.filed-already");
        }
        var now = clock.instant();
        var code = store.nextCode(now.atZone(SqlTime.VIETNAM).getYear());
        var secret = LookupSecret.random();
        ledger.lock(code);
        store.insert(code, checked, LookupSecret.hash(code, secret), now);
        reporters.keep(code, checked.reporter());
        record(code, checked);
        add(code, checked.files());
        events.publishEvent(new FeedbackFiled(code));
        return new FiledFeedback(code, secret);
    }

    /** Looks at everything a form sent without keeping it. @throws Refusal as {@link #file} would */
    @Transactional(readOnly = true)
    public void check(FileFeedback order) {
        check.checked(order);
    }

    /**
     * The sender answers what he was asked; his words are added to what he sent first.
     *
     * @throws Refusal {@code feedback.not-waiting} when nothing was asked or the time is over
     */
    public void complete(String code, String text, List<FileFeedback.File> files) {
        var given = Words.required("content", text, LONGEST_CONTENT);
        var feedback = store.get(code);
        var whole = feedback.content() + "\n\n" + given;
        if (whole.length() > LONGEST_CONTENT) {
            throw Refusal.ofField("content", "shared.text-too-long", "content", whole.length(), LONGEST_CONTENT);
        }
        check.files(files);
        ledger.lock(code);
        if (!store.completed(code, whole)) {
            throw Refusal.of("feedback.not-waiting");
        }
        handling.completed(code);
        ledger.append(new LedgerEvent(code, "FEEDBACK_COMPLETED", null, Map.of(), Map.of("content", given)));
        add(code, files);
        events.publishEvent(new FeedbackCompleted(code));
    }

    private void add(String code, List<FileFeedback.File> files) {
        files.forEach(file -> documents.add(code, file.name(), null, file.content(), Documents.APPLICANT));
    }

    private void record(String code, FileFeedback order) {
        var facts = new HashMap<String, Object>();
        facts.put("topic", order.topic().name());
        facts.put("agency", order.agency());
        facts.put("dossier", order.dossierCode() == null ? "" : order.dossierCode());
        var personal = new HashMap<String, String>();
        personal.put("subject", order.subject());
        personal.put("content", order.content());
        personal.put("reporterName", order.reporter().name());
        personal.put("phone", order.reporter().phone());
        personal.put("email", order.reporter().email());
        personal.put("address", order.reporter().address());
        ledger.append(new LedgerEvent(code, "FEEDBACK_FILED", null, facts, personal));
    }
}
