package vn.sauro.webapp.counter;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.FileDossier;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.ReceiptDecision;
import vn.sauro.shared.Refusal;

/** What was typed at the counter, kept as it was typed; inputs are called as refusals name their fields. */
final class CounterForm {

    private static final Pattern LISTED = Pattern.compile("components\\[(\\d+)]\\.(\\w+)");

    private final Map<String, String> typed;

    CounterForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** @return the text as it was typed, empty where nothing was */
    public String of(String input) {
        return typed.getOrDefault(input, "");
    }

    /** @return what was typed, or what the form proposes before anything was */
    public String of(String input, Object proposal) {
        return typed.getOrDefault(input, String.valueOf(proposal));
    }

    public boolean ticked(int component) {
        return typed.containsKey(input(component, "given"));
    }

    FileDossier order(ProcedureVersion procedure) {
        return new FileDossier(
                blankToNull("requestId"),
                procedure.procedureCode(),
                of("receivingUnit"),
                blankToNull("resolvingUnit"),
                constant(Channel.class, "channel"),
                new Applicant(
                        constant(ApplicantKind.class, "applicant.kind"),
                        of("applicant.name"),
                        of("applicant.personalId"),
                        of("applicant.phone"),
                        of("applicant.email"),
                        of("applicant.address"),
                        of("applicant.proxyName"),
                        of("applicant.proxyPersonalId"),
                        of("applicant.language")),
                given(procedure).stream().map(this::component).toList(),
                outcome() != ReceiptDecision.Outcome.ACCEPTED);
    }

    /** @return what was ticked, by the procedure's own names */
    List<HandedIn> handedIn(ProcedureVersion procedure) {
        return given(procedure).stream()
                .map(listed -> {
                    var part = component(listed);
                    return new HandedIn(
                            listed.no(),
                            listed.name(),
                            (part.copyKind() == null ? listed.kind() : part.copyKind()).name(),
                            part.copies() == null ? listed.copies() : part.copies(),
                            part.note());
                })
                .toList();
    }

    ReceiptDecision decision() {
        return new ReceiptDecision(outcome(), of("declineReason"), of("declineBasis"), of("declineGuidance"));
    }

    /** @return the input that a refused field stands for on this page */
    String inputOf(String field, ProcedureVersion procedure) {
        var listed = LISTED.matcher(field == null ? "" : field);
        if (listed.matches()) {
            var component = given(procedure).get(Integer.parseInt(listed.group(1)));
            return input(component.no(), listed.group(2));
        }
        return field == null ? "" : field;
    }

    private List<Component> given(ProcedureVersion procedure) {
        return procedure.components().stream()
                .filter(component -> ticked(component.no()))
                .toList();
    }

    private FileDossier.Component component(Component listed) {
        return new FileDossier.Component(
                listed.no(),
                constant(CopyKind.class, input(listed.no(), "copyKind")),
                copies(input(listed.no(), "copies")),
                of(input(listed.no(), "note")));
    }

    private Integer copies(String input) {
        try {
            return of(input).isBlank() ? null : Integer.valueOf(of(input).strip());
        } catch (NumberFormatException e) {
            throw Refusal.ofField(input, "counter.number", of(input));
        }
    }

    private ReceiptDecision.Outcome outcome() {
        return constant(ReceiptDecision.Outcome.class, "decision");
    }

    private <E extends Enum<E>> E constant(Class<E> type, String input) {
        try {
            return of(input).isBlank() ? null : Enum.valueOf(type, of(input));
        } catch (IllegalArgumentException e) {
            throw Refusal.ofField(input, "counter.choice", of(input));
        }
    }

    private String blankToNull(String input) {
        return of(input).isBlank() ? null : of(input);
    }

    /** @return name of an input of one component, for example {@code component.2.copies} */
    static String input(int component, String name) {
        return "component." + component + "." + name;
    }
}
