package vn.sauro.webapp.counter;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.dossier.FileDossier;
import vn.sauro.dossier.HandedIn;
import vn.sauro.dossier.ReceiptDecision;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** What was typed at the counter, kept as it was typed; inputs are called as refusals name their fields. */
final class CounterForm {

    /** Inputs part by part as the page of a receipt shows them. */
    static final Comparator<String> IN_PARTS = Comparator.comparingInt(CounterForm::part);

    private static final List<String> PARTS = List.of("applicant", "component", "fees");
    private static final String COUNT = "fees.counts.";
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

    /** @param errors what is wrong by input, or null where nothing is */
    public boolean wrong(Map<String, String> errors, String input) {
        return errors != null && errors.containsKey(input);
    }

    /** @return whether this is the first input that is wrong, which gets the focus */
    public boolean first(Map<String, String> errors, String input) {
        return errors != null
                && errors.keySet().stream().findFirst().filter(input::equals).isPresent();
    }

    /** @return the same with a proposal where nothing was typed yet */
    CounterForm proposing(String input, Object proposal) {
        var proposed = new HashMap<>(typed);
        proposed.putIfAbsent(input, String.valueOf(proposal));
        return new CounterForm(proposed);
    }

    public boolean ticked(int component) {
        return typed.containsKey(input(component, "given"));
    }

    /** @param faults take what cannot be read; the order has nothing in its place */
    FileDossier order(ProcedureVersion procedure, Faults faults) {
        var outcome = faults.ask(this::outcome);
        return new FileDossier(
                blankToNull("requestId"),
                procedure.procedureCode(),
                of("receivingUnit"),
                blankToNull("resolvingUnit"),
                faults.ask(() -> constant(Channel.class, "channel")),
                new Applicant(
                        faults.ask(() -> constant(ApplicantKind.class, "applicant.kind")),
                        of("applicant.name"),
                        of("applicant.personalId"),
                        of("applicant.phone"),
                        of("applicant.email"),
                        of("applicant.address"),
                        of("applicant.proxyName"),
                        of("applicant.proxyPersonalId"),
                        of("applicant.language")),
                given(procedure).stream()
                        .map(listed -> component(listed, faults))
                        .toList(),
                fees(procedure, faults),
                outcome != ReceiptDecision.Outcome.ACCEPTED);
    }

    private FeeFacts fees(ProcedureVersion procedure, Faults faults) {
        var counts = new HashMap<String, Integer>();
        procedure.feeCounts().forEach(unit -> {
            var count = faults.ask(() -> number(count(unit)));
            if (count != null) {
                counts.put(unit, count);
            }
        });
        return new FeeFacts(counts, of("fees.exemption"));
    }

    /** @return what was ticked, by the procedure's own names */
    List<HandedIn> handedIn(ProcedureVersion procedure, Faults faults) {
        return given(procedure).stream()
                .map(listed -> {
                    var part = component(listed, faults);
                    return new HandedIn(
                            listed.no(),
                            listed.name(),
                            (part.copyKind() == null ? listed.kind() : part.copyKind()).name(),
                            part.copies() == null ? listed.copies() : part.copies(),
                            part.note());
                })
                .toList();
    }

    ReceiptDecision decision(Faults faults) {
        return new ReceiptDecision(
                faults.ask(this::outcome), of("declineReason"), of("declineBasis"), of("declineGuidance"));
    }

    /** @return every count that was typed, by unit */
    Map<String, Integer> counts() {
        var faults = new Faults();
        var counts = new TreeMap<String, Integer>();
        typed.keySet().stream().filter(input -> input.startsWith(COUNT)).forEach(input -> {
            var count = faults.ask(() -> number(input));
            if (count != null) {
                counts.put(input.substring(COUNT.length()), count);
            }
        });
        faults.refuse();
        return counts;
    }

    /** @return the input of that field of a refused order: components are counted there as they were ticked here */
    String inputOf(String field, ProcedureVersion procedure) {
        var listed = LISTED.matcher(field);
        if (listed.matches()) {
            var component = given(procedure).get(Integer.parseInt(listed.group(1)));
            return input(component.no(), listed.group(2));
        }
        return field;
    }

    private static int part(String input) {
        return IntStream.range(0, PARTS.size())
                .filter(part -> input.startsWith(PARTS.get(part)))
                .findFirst()
                .orElse(PARTS.size());
    }

    private List<Component> given(ProcedureVersion procedure) {
        return procedure.components().stream()
                .filter(component -> ticked(component.no()))
                .toList();
    }

    private FileDossier.Component component(Component listed, Faults faults) {
        return new FileDossier.Component(
                listed.no(),
                faults.ask(() -> constant(CopyKind.class, input(listed.no(), "copyKind"))),
                faults.ask(() -> number(input(listed.no(), "copies"))),
                of(input(listed.no(), "note")));
    }

    private Integer number(String input) {
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

    /** @return name of the input that counts those units, for example {@code fees.counts.page} */
    static String count(String unit) {
        return COUNT + unit;
    }

    /** @return name of an input of one component, for example {@code component.2.copies} */
    static String input(int component, String name) {
        return "component." + component + "." + name;
    }
}
