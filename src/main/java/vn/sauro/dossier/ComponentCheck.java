package vn.sauro.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import vn.sauro.catalogue.Component;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** Compares what is handed in with what the procedure asks for. */
final class ComponentCheck {

    static final int MOST_COPIES = 999;

    private static final int LONGEST_NOTE = 500;

    private ComponentCheck() {}

    /** @return what is handed in, by the procedure's own names and in its order */
    static List<HandedIn> checked(FileDossier order, ProcedureVersion procedure) {
        var faults = new Faults();
        var seen = new HashSet<Integer>();
        var handedIn = new ArrayList<HandedIn>();
        for (int i = 0; i < order.components().size(); i++) {
            var field = "components[" + i + "]";
            var given = order.components().get(i);
            var one = faults.ask(() -> one(field, given, procedure));
            if (one != null && !seen.add(one.no())) {
                faults.add(Refusal.ofField(field + ".no", "dossier.component-twice", one.no(), one.name()));
            } else if (one != null) {
                handedIn.add(one);
            }
        }
        // What is lacking can only be told of lines that are right.
        if (faults.all().isEmpty() && (!order.incomplete() || order.channel() == Channel.ONLINE)) {
            faults.run(() -> requireComplete(handedIn, procedure));
        }
        faults.refuse();
        handedIn.sort(java.util.Comparator.comparingInt(HandedIn::no));
        return handedIn;
    }

    private static HandedIn one(String field, FileDossier.Component given, ProcedureVersion procedure) {
        if (given == null || given.no() == null) {
            throw Refusal.ofField(field + ".no", "dossier.component-number");
        }
        var asked = procedure.components().stream()
                .filter(component -> component.no() == given.no())
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(
                        field + ".no", "dossier.component-unlisted", given.no(), procedure.procedureCode()));
        var copies = given.copies() == null ? asked.copies() : given.copies();
        if (copies < 1 || copies > MOST_COPIES) {
            throw Refusal.ofField(field + ".copies", "dossier.copies-range", copies, asked.name(), MOST_COPIES);
        }
        var kind = given.copyKind() == null ? asked.kind() : given.copyKind();
        return new HandedIn(
                asked.no(), asked.name(), kind.name(), copies, Lines.one(field + ".note", given.note(), LONGEST_NOTE));
    }

    private static void requireComplete(List<HandedIn> handedIn, ProcedureVersion procedure) {
        var lacking = procedure.components().stream()
                .filter(Component::required)
                .filter(asked -> handedIn.stream()
                        .noneMatch(given -> given.no() == asked.no() && given.copies() >= asked.copies()))
                .map(asked -> asked.no() + ". " + asked.name() + " (" + asked.copies() + ")")
                .collect(Collectors.joining("; "));
        if (!lacking.isEmpty()) {
            throw Refusal.ofField("components", "dossier.component-missing", lacking);
        }
    }
}
