package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.feedback.FeedbackFiling;
import vn.sauro.feedback.FeedbackOffice;
import vn.sauro.feedback.FileFeedback;
import vn.sauro.feedback.Reporter;
import vn.sauro.feedback.Topic;
import vn.sauro.publication.FeedbackDesk;
import vn.sauro.publication.Key;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Feedback from citizens: sending it, following it, completing it when asked, and what was published. */
@Controller
class FeedbackController {

    private static final Set<String> FIELDS = Set.of(
            "requestId",
            "topic",
            "agency",
            "dossierCode",
            "subject",
            "content",
            "name",
            "phone",
            "email",
            "address",
            "file");
    private static final int SHOWN = 20;

    private final FeedbackDesk desk;
    private final FeedbackFiling filing;
    private final FeedbackCases cases;
    private final FeedbackOffice office;
    private final Texts texts;

    FeedbackController(
            FeedbackDesk desk, FeedbackFiling filing, FeedbackCases cases, FeedbackOffice office, Texts texts) {
        this.desk = desk;
        this.filing = filing;
        this.cases = cases;
        this.office = office;
        this.texts = texts;
    }

    @GetMapping("/phan-anh")
    String form(@RequestParam(required = false) String code, Model model) {
        model.addAttribute("code", new Key(code, "").code());
        return page(Map.of(), Map.of(), model);
    }

    @PostMapping("/phan-anh")
    String send(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, FIELDS);
        try {
            model.addAttribute("filed", desk.file(order(form, reader)));
            return "publication/feedback-sent";
        } catch (Refusal refusal) {
            var errors = new FormErrors(texts);
            errors.add(refusal);
            response.setStatus(PublicFaults.status(refusal).value());
            return page(form.typed(), errors.byField(), model);
        }
    }

    @PostMapping("/phan-anh/tra-cuu")
    String open(HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = PublicForm.of(request, Set.of("code", "secret"));
        var key = new Key(form.text("code"), form.text("secret"));
        try {
            desk.requireOwner(key);
            return state(key, model);
        } catch (Refusal refusal) {
            response.setStatus(PublicFaults.status(refusal).value());
            model.addAttribute("code", key.code());
            model.addAttribute("lookupRefusal", texts.of(refusal));
            return page(Map.of(), Map.of(), model);
        }
    }

    @PostMapping("/phan-anh/bo-sung")
    String complete(HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = PublicForm.of(request, Set.of("code", "secret", "content", "file"));
        var key = new Key(form.text("code"), form.text("secret"));
        desk.requireOwner(key);
        try {
            filing.complete(key.code(), form.text("content"), files(form));
        } catch (Refusal refusal) {
            response.setStatus(PublicFaults.status(refusal).value());
            model.addAttribute("refusal", texts.of(refusal));
            model.addAttribute("typed", form.typed());
        }
        return state(key, model);
    }

    private String state(Key key, Model model) {
        var feedback = cases.get(key.code());
        model.addAttribute("feedback", feedback);
        model.addAttribute("agency", desk.agencyName(feedback.agency()));
        model.addAttribute("answeringAgency", desk.agencyName(String.valueOf(feedback.answeringAgency())));
        model.addAttribute("due", desk.due(key.code()));
        model.addAttribute("mostFiles", desk.mostFiles());
        model.addAttribute("key", key);
        return "publication/feedback-state";
    }

    private String page(Map<String, String> typed, Map<String, String> errors, Model model) {
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("requestId", UUID.randomUUID().toString());
        model.addAttribute("topics", Topic.values());
        model.addAttribute("mostFiles", desk.mostFiles());
        model.addAttribute("classifyDays", desk.days("feedback.classify"));
        model.addAttribute("answerDays", desk.days("feedback.process"));
        model.addAttribute("agencies", office.agencies());
        model.addAttribute("published", desk.published(SHOWN));
        return "publication/feedback";
    }

    private static FileFeedback order(PublicForm form, Locale reader) {
        var topic = Arrays.stream(Topic.values())
                .filter(each -> each.name().equals(form.text("topic")))
                .findFirst()
                .orElse(null);
        return new FileFeedback(
                form.text("requestId"),
                topic,
                form.text("agency"),
                form.text("dossierCode"),
                form.text("subject"),
                form.text("content"),
                new Reporter(
                        form.text("name"),
                        form.text("phone"),
                        form.text("email"),
                        form.text("address"),
                        reader.getLanguage()),
                files(form));
    }

    private static List<FileFeedback.File> files(PublicForm form) {
        return form.files("file").stream()
                .map(file -> new FileFeedback.File(file.getOriginalFilename(), PublicForm.content(file)))
                .toList();
    }
}
