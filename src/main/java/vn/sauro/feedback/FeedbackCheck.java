package vn.sauro.feedback;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.sauro.document.Documents;
import vn.sauro.dossier.ContactCheck;
import vn.sauro.dossier.Dossiers;
import vn.sauro.dossier.Lines;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Checks feedback before anything is written; every refusal names the field. */
@Component
class FeedbackCheck {

    private static final Pattern REQUEST = Pattern.compile("[A-Za-z0-9._-]{8,64}");
    private static final Set<String> LANGUAGES = Set.of("vi", "en");

    private final FeedbackOffice office;
    private final FeedbackSettings settings;
    private final Dossiers dossiers;
    private final Documents documents;

    FeedbackCheck(FeedbackOffice office, FeedbackSettings settings, Dossiers dossiers, Documents documents) {
        this.office = office;
        this.settings = settings;
        this.dossiers = dossiers;
        this.documents = documents;
    }

    FileFeedback checked(FileFeedback order) {
        if (order.requestId() != null && !REQUEST.matcher(order.requestId()).matches()) {
            throw Refusal.ofField("requestId", "feedback.request-id");
        }
        if (order.topic() == null) {
            throw Refusal.ofField("topic", "feedback.topic-missing");
        }
        if (office.agencies().stream().noneMatch(unit -> unit.code().equals(order.agency()))) {
            throw Refusal.ofField("agency", "feedback.agency-missing");
        }
        var subject = Lines.one("subject", order.subject(), 200);
        if (subject == null) {
            throw Refusal.ofField("subject", "feedback.subject-missing");
        }
        if (order.content() == null || order.content().isBlank()) {
            throw Refusal.ofField("content", "feedback.content-missing");
        }
        var content = Words.required("content", order.content(), 5_000);
        files(order.files());
        return new FileFeedback(
                order.requestId(),
                order.topic(),
                order.agency(),
                dossier(order.dossierCode()),
                subject,
                content,
                reporter(order.reporter()),
                order.files());
    }

    void files(List<FileFeedback.File> files) {
        if (files.size() > settings.mostFiles()) {
            throw Refusal.ofField("file", "feedback.files-too-many", settings.mostFiles());
        }
        files.forEach(file -> documents.check(file.name(), file.content()));
    }

    /** Whether the dossier exists is not told: codes run in sequence. */
    private String dossier(String code) {
        var given = Lines.one("dossierCode", code, 64);
        return given == null ? null : dossiers.find(given).map(found -> given).orElse(null);
    }

    private static Reporter reporter(Reporter given) {
        var name = Lines.one("name", given.name(), 300);
        if (name == null || name.codePoints().noneMatch(Character::isLetter)) {
            throw Refusal.ofField("name", "feedback.name-missing");
        }
        var phone = ContactCheck.phone("phone", given.phone());
        var email = ContactCheck.email("email", given.email());
        if (phone == null && email == null) {
            throw Refusal.ofField("phone", "feedback.contact-missing");
        }
        var language = LANGUAGES.contains(given.language()) ? given.language() : "vi";
        return new Reporter(name, phone, email, Lines.one("address", given.address(), 500), language);
    }
}
