package vn.sauro.dossier;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/** Decides on drafted letters: whoever drafted one does not sign it, whichever seat he sits in. */
@Component
class Signing {

    private final LetterStore store;
    private final DossierLog log;
    private final Clock clock;

    Signing(LetterStore store, DossierLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Refusal {@code dossier.signer-drafted-forbidden}, {@code dossier.letter-missing}, or a number that is missing */
    void sign(String code, Letter.Kind kind, String document, String note, String position) {
        var number = Words.required("letterNumber", document, 300);
        decide(drafted(code, kind), Letter.State.SIGNED, number, Words.optional("signNote", note, 4_000), position);
    }

    /** Against the letter as it stands, or against the letter at all; always with a reason. */
    void sendBack(String code, Letter.Kind kind, Letter.State state, String note, String position) {
        decide(drafted(code, kind), state, null, Words.required("signNote", note, 4_000), position);
    }

    /** @throws Refusal {@code dossier.letter-missing} */
    Letter signed(String code, Letter.Kind kind) {
        return in(Letter.State.SIGNED, code, kind);
    }

    /** @throws Refusal {@code dossier.letter-missing} */
    Letter drafted(String code, Letter.Kind kind) {
        return in(Letter.State.DRAFTED, code, kind);
    }

    /** Of a dossier's letters of one kind at most one is on its way. */
    private Letter in(Letter.State state, String code, Letter.Kind kind) {
        return store.of(code, kind).stream()
                .filter(letter -> letter.state() == state)
                .findFirst()
                .orElseThrow(() -> Refusal.of("dossier.letter-missing", code));
    }

    private void decide(Letter letter, Letter.State state, String document, String note, String position) {
        var person = log.person();
        if (state == Letter.State.SIGNED && person != null && person.equals(letter.draftedBy())) {
            throw Refusal.of("dossier.signer-drafted-forbidden");
        }
        store.decide(new Letter(
                letter.id(),
                letter.code(),
                letter.kind(),
                letter.reason(),
                letter.legalBasis(),
                letter.responsibleUnit(),
                letter.dueAt(),
                letter.newDueAt(),
                letter.draftedAt(),
                letter.draftedBy(),
                letter.draftedPosition(),
                state,
                clock.instant(),
                person,
                position,
                note,
                document,
                null));
        log.write(
                letter.code(),
                letter.kind().name() + "_" + state.name(),
                "position",
                position,
                "document",
                document,
                "note",
                note);
    }
}
