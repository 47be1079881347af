package vn.sauro.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Looks at what comes in on a request for a supplement before anything of it is kept. */
final class SupplementCheck {

    private static final int MOST_LINES = 100;

    private SupplementCheck() {}

    /** @throws Refusal naming the line and field that is wrong */
    static List<HandedIn> checked(List<HandedIn> handedIn) {
        if (handedIn == null || handedIn.isEmpty()) {
            throw Refusal.ofField("components", "dossier.supplement-empty");
        }
        if (handedIn.size() > MOST_LINES) {
            throw Refusal.ofField("components", "dossier.supplement-lines", handedIn.size(), MOST_LINES);
        }
        var checked = new ArrayList<HandedIn>();
        for (int i = 0; i < handedIn.size(); i++) {
            checked.add(checked("components[" + i + "]", handedIn.get(i)));
        }
        return checked;
    }

    private static HandedIn checked(String field, HandedIn given) {
        if (given == null || given.no() < 1) {
            throw Refusal.ofField(field + ".no", "dossier.component-number");
        }
        var name = Words.required(field + ".name", given.name(), 500);
        if (given.copies() < 1 || given.copies() > ComponentCheck.MOST_COPIES) {
            throw Refusal.ofField(
                    field + ".copies", "dossier.copies-range", given.copies(), name, ComponentCheck.MOST_COPIES);
        }
        if (Arrays.stream(CopyKind.values()).noneMatch(kind -> kind.name().equals(given.copyKind()))) {
            throw Refusal.ofField(field + ".copyKind", "dossier.copy-kind", String.valueOf(given.copyKind()));
        }
        return new HandedIn(
                given.no(), name, given.copyKind(), given.copies(), Lines.one(field + ".note", given.note(), 500));
    }
}
