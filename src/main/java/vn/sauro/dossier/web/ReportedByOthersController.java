package vn.sauro.dossier.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.sauro.dossier.DossierAccess;
import vn.sauro.dossier.HouseholdConsents;
import vn.sauro.dossier.Objections;
import vn.sauro.dossier.RaiseObjection;

/** What people outside say to a dossier, entered by its counter or by whoever holds a duty of it. */
@RestController
@RequestMapping("/api/dossiers/{code}")
@Tag(name = "Dossiers")
class ReportedByOthersController {

    private final DossierAccess access;
    private final Objections objections;
    private final HouseholdConsents consents;

    ReportedByOthersController(DossierAccess access, Objections objections, HouseholdConsents consents) {
        this.access = access;
        this.objections = objections;
        this.consents = consents;
    }

    /** @param id of the objection */
    record Raised(String id) {}

    /**
     * @param consented whether the head of the household agrees
     * @param document number of the answer in VNeID, or of the paper
     */
    record HouseholdAnswer(Boolean consented, String document) {}

    @PostMapping("/objections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Enter an objection to the public notice of a land dossier, while it hangs")
    Raised objection(@PathVariable String code, @RequestBody RaiseObjection order) {
        access.requireApplicant(code);
        return new Raised(objections.raise(code, order));
    }

    @PostMapping("/household-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Enter what the household answered to the registration of a child's residence")
    void householdAnswer(@PathVariable String code, @RequestBody HouseholdAnswer answer) {
        access.requireApplicant(code);
        consents.answer(code, answer.consented(), answer.document());
    }
}
