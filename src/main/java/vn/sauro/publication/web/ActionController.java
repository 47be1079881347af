package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sauro.publication.ApplicantActions;
import vn.sauro.publication.DossierLookup;
import vn.sauro.publication.Key;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** What an applicant does on the page of an opened dossier; each form carries code and secret again. */
@Controller
class ActionController {

    private final DossierLookup lookup;
    private final ApplicantActions actions;
    private final Texts texts;

    ActionController(DossierLookup lookup, ApplicantActions actions, Texts texts) {
        this.lookup = lookup;
        this.actions = actions;
        this.texts = texts;
    }

    @PostMapping("/tra-cuu/bo-sung")
    String supplement(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, Set.of("code", "secret", "file"));
        return act(
                form,
                response,
                model,
                reader,
                "supplement",
                (code, sent) -> actions.supplement(
                        code,
                        sent.files("file").stream()
                                .map(file -> new ApplicantActions.Upload(
                                        file.getOriginalFilename(), PublicForm.content(file)))
                                .toList()));
    }

    @PostMapping("/tra-cuu/thanh-toan")
    String paid(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, Set.of("code", "secret", "reference"));
        return act(form, response, model, reader, "paid", (code, sent) -> actions.paid(code, sent.text("reference")));
    }

    @PostMapping("/tra-cuu/le-phi")
    String feesPaid(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, Set.of("code", "secret", "reference"));
        return act(
                form, response, model, reader, "paid", (code, sent) -> actions.feesPaid(code, sent.text("reference")));
    }

    @PostMapping("/tra-cuu/rut-ho-so")
    String withdraw(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, Set.of("code", "secret", "reason", "sure"));
        return act(form, response, model, reader, "withdraw", (code, sent) -> {
            if (sent.text("sure") == null) {
                throw Refusal.ofField("sure", "publication.withdraw-sure");
            }
            if (sent.text("reason") == null) {
                throw Refusal.ofField("reason", "publication.withdraw-reason");
            }
            actions.withdraw(code, sent.text("reason"));
        });
    }

    private String act(
            PublicForm form,
            HttpServletResponse response,
            Model model,
            Locale reader,
            String what,
            BiConsumer<String, PublicForm> act) {
        var key = new Key(form.text("code"), form.text("secret"));
        lookup.requireOwner(key);
        try {
            act.accept(key.code(), form);
            model.addAttribute("done", texts.of("publication.done." + what));
        } catch (Refusal refusal) {
            response.setStatus(PublicFaults.status(refusal).value());
            model.addAttribute("refusal", texts.of(refusal));
        }
        return LookupController.page(lookup.open(key, reader), key, actions, model);
    }
}
