package vn.sauro.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.StaffRoles;
import vn.sauro.document.DocumentSettings;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Fees;
import vn.sauro.dossier.Filed;
import vn.sauro.organization.Organization;
import vn.sauro.paper.LookupPage;
import vn.sauro.publication.OnlineFiling;
import vn.sauro.publication.QrPicture;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** Filing a dossier online. What was typed stays when something is wrong; files have to be chosen again, and the page says so. */
@Controller
class FilingController {

    private final Catalogue catalogue;
    private final StaffRoles roles;
    private final Organization organization;
    private final OnlineFiling filing;
    private final Fees fees;
    private final LookupPage lookupPage;
    private final DocumentSettings documents;
    private final Texts texts;
    private final Clock clock;

    FilingController(
            Catalogue catalogue,
            StaffRoles roles,
            Organization organization,
            OnlineFiling filing,
            Fees fees,
            LookupPage lookupPage,
            DocumentSettings documents,
            Texts texts,
            Clock clock) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.organization = organization;
        this.filing = filing;
        this.fees = fees;
        this.lookupPage = lookupPage;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/nop-ho-so/{procedureCode}")
    String form(@PathVariable String procedureCode, Model model, Locale reader) {
        var procedure = procedure(procedureCode);
        if (!procedure.onlineFiling() || !procedure.fileable()) {
            model.addAttribute("procedure", procedure);
            return "publication/not-online";
        }
        return page(procedure, Map.of("kind", "CITIZEN", "language", reader.getLanguage()), Map.of(), model, reader);
    }

    @PostMapping("/nop-ho-so/{procedureCode}")
    String file(
            @PathVariable String procedureCode,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale reader) {
        var procedure = procedure(procedureCode);
        var form = PublicForm.of(request, known(procedure));
        var fields = new FilingFields(form, procedure);
        var errors = new FormErrors(texts);
        fields.check(errors);
        try {
            if (!errors.any()) {
                return filed(procedure, filing.file(fields.order(), fields.uploads()), model, reader);
            }
            filing.check(fields.order(), fields.uploads());
        } catch (Refusal refusal) {
            errors.add(refusal);
        }
        response.setStatus(422);
        return page(procedure, form.typed(), errors.byField(), model, reader);
    }

    private String page(
            ProcedureVersion procedure,
            Map<String, String> typed,
            Map<String, String> errors,
            Model model,
            Locale reader) {
        model.addAttribute("procedure", procedure);
        model.addAttribute("procedureName", procedure.name().in(reader));
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        model.addAttribute("requestId", UUID.randomUUID().toString());
        model.addAttribute("kinds", ApplicantKind.values());
        model.addAttribute("units", units(reader));
        model.addAttribute("megabytes", documents.largest().toMegabytes());
        return "publication/filing";
    }

    private String filed(ProcedureVersion procedure, Filed filed, Model model, Locale reader) {
        model.addAttribute("procedureName", procedure.name().in(reader));
        model.addAttribute("filed", filed);
        model.addAttribute("bills", fees.of(filed.code()));
        model.addAttribute("address", lookupPage.address());
        model.addAttribute("qr", QrPicture.of(lookupPage.link(filed.code())));
        return "publication/filed";
    }

    /** A place where dossiers are taken in. */
    record Place(String code, String name) {}

    private List<Place> units(Locale reader) {
        var english = "en".equals(reader.getLanguage());
        return roles.receivingUnits().stream()
                .map(organization::unit)
                .map(unit -> new Place(unit.code(), english ? unit.nameEn() : unit.nameVi()))
                .toList();
    }

    private ProcedureVersion procedure(String code) {
        var today = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        return catalogue
                .current(code, today)
                .orElseThrow(() -> Refusal.of("publication.procedure-unknown", FilingFields.shortened(code)));
    }

    private static Set<String> known(ProcedureVersion procedure) {
        var known = new HashSet<>(FilingFields.NAMES);
        procedure.components().forEach(component -> known.add(FilingFields.file(component.no())));
        return known;
    }
}
