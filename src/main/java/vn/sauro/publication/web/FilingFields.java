package vn.sauro.publication.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.publication.OnlineFiling;

/** The fields of the online form, read and first checked, so that all that is missing is said at once. */
final class FilingFields {

    static final Set<String> NAMES = Set.of(
            "requestId",
            "kind",
            "name",
            "personalId",
            "phone",
            "email",
            "notify",
            "address",
            "proxyName",
            "proxyPersonalId",
            "language",
            "receivingUnit",
            "resolvingUnit",
            "page",
            "copy",
            "exemption");

    private static final int LONGEST_ECHO = 40;
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final PublicForm form;
    private final ProcedureVersion procedure;

    FilingFields(PublicForm form, ProcedureVersion procedure) {
        this.form = form;
        this.procedure = procedure;
    }

    static String file(int component) {
        return "file-" + component;
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_ECHO ? text : text.substring(0, LONGEST_ECHO) + "…";
    }

    void check(FormErrors errors) {
        errors.require("receivingUnit", form.text("receivingUnit"), "publication.missing.unit");
        errors.require("name", form.text("name"), "publication.missing.name");
        errors.require("personalId", form.text("personalId"), "publication.missing.personal-id");
        if (form.text("phone") == null && form.text("email") == null) {
            errors.add("phone", "publication.missing.contact");
        }
        if (form.text("notify") != null) {
            errors.require("email", form.text("email"), "publication.missing.email");
        }
        procedure.feeCounts().stream()
                .filter(unit -> form.text(unit) != null && count(unit) == null)
                .forEach(unit -> errors.add(unit, "publication.number", shortened(form.text(unit))));
        for (var component : procedure.components()) {
            var chosen = form.files(file(component.no())).size();
            if (chosen == 0 && component.required()) {
                errors.add(file(component.no()), "publication.missing.file", component.name());
            } else if (chosen > 1) {
                errors.add(file(component.no()), "publication.one-file", component.name());
            }
        }
    }

    OnlineFiling.Order order() {
        return new OnlineFiling.Order(
                form.text("requestId"),
                procedure,
                form.text("receivingUnit"),
                form.text("resolvingUnit"),
                applicant(),
                fees());
    }

    private FeeFacts fees() {
        var counts = new HashMap<String, Integer>();
        procedure.feeCounts().stream()
                .filter(unit -> count(unit) != null)
                .forEach(unit -> counts.put(unit, count(unit)));
        return new FeeFacts(counts, form.text("exemption"));
    }

    private Integer count(String unit) {
        var typed = form.text(unit);
        return typed != null && COUNT.matcher(typed.strip()).matches() ? Integer.valueOf(typed.strip()) : null;
    }

    List<OnlineFiling.Upload> uploads() {
        return procedure.components().stream()
                .map(Component::no)
                .flatMap(no -> form.files(file(no)).stream()
                        .map(file -> new OnlineFiling.Upload(no, file.getOriginalFilename(), PublicForm.content(file))))
                .toList();
    }

    /** An address that nobody wants to be written to is not kept. */
    private Applicant applicant() {
        return new Applicant(
                kind(),
                form.text("name"),
                form.text("personalId"),
                form.text("phone"),
                form.text("notify") == null && form.text("phone") != null ? null : form.text("email"),
                form.text("address"),
                form.text("proxyName"),
                form.text("proxyPersonalId"),
                form.text("language"));
    }

    private ApplicantKind kind() {
        return Arrays.stream(ApplicantKind.values())
                .filter(kind -> kind.name().equals(form.text("kind")))
                .findFirst()
                .orElse(null);
    }
}
