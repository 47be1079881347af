package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sauro.paper.ApplicantPapers;
import vn.sauro.publication.ApplicantActions;
import vn.sauro.publication.DossierLookup;
import vn.sauro.publication.DossierSight;
import vn.sauro.publication.Key;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * Looking a dossier up. Code and secret come in the body of a form: the slip's QR code leads here with the code alone, and the
 * applicant types the secret, so that no log, history or referrer holds both.
 */
@Controller
class LookupController {

    private static final Set<String> KEY = Set.of("code", "secret");

    private final DossierLookup lookup;
    private final ApplicantActions actions;
    private final ApplicantPapers papers;
    private final Texts texts;

    LookupController(DossierLookup lookup, ApplicantActions actions, ApplicantPapers papers, Texts texts) {
        this.lookup = lookup;
        this.actions = actions;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping("/tra-cuu")
    String form(@RequestParam(required = false) String code, Model model) {
        model.addAttribute("code", new Key(code, "").code());
        return "publication/lookup";
    }

    @PostMapping("/tra-cuu")
    String open(HttpServletRequest request, HttpServletResponse response, Model model, Locale reader) {
        var form = PublicForm.of(request, KEY);
        var key = new Key(form.text("code"), form.text("secret"));
        model.addAttribute("code", key.code());
        try {
            if (key.incomplete()) {
                throw Refusal.of("publication.key-missing");
            }
            return page(lookup.open(key, reader), key, actions, model);
        } catch (Refusal refusal) {
            response.setStatus(PublicFaults.status(refusal).value());
            model.addAttribute("refusal", texts.of(refusal));
            return "publication/lookup";
        }
    }

    static String page(DossierSight sight, Key key, ApplicantActions actions, Model model) {
        model.addAttribute("sight", sight);
        model.addAttribute("key", key);
        model.addAttribute("asked", actions.asked(key.code()).orElse(null));
        model.addAttribute("owed", actions.owed(key.code()).orElse(null));
        model.addAttribute("mayWithdraw", actions.mayWithdraw(key.code()));
        return "publication/dossier";
    }

    @PostMapping("/tra-cuu/giay-to")
    ResponseEntity<byte[]> paper(HttpServletRequest request) {
        var form = PublicForm.of(request, Set.of("code", "secret", "paper"));
        var key = new Key(form.text("code"), form.text("secret"));
        lookup.requireOwner(key);
        var id = form.text("paper");
        var content = papers.content(key.code(), key.secret(), id == null ? "" : id);
        var name = papers.of(key.code(), key.secret()).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow()
                .fileName();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }
}
