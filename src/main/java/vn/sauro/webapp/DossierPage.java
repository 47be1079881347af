package vn.sauro.webapp;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One dossier as staff see it; who applies only on request, and every such look is on record. */
@Controller
class DossierPage {

    private final DossierReader dossiers;

    DossierPage(DossierReader dossiers) {
        this.dossiers = dossiers;
    }

    @GetMapping("/dossiers/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean applicant,
            Model model,
            Locale locale) {
        model.addAllAttributes(dossiers.read(code, applicant, locale));
        return "dossier";
    }
}
