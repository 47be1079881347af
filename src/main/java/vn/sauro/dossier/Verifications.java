package vn.sauro.dossier;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.deadline.DeadlineMove;
import vn.sauro.deadline.DeadlineRule;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.deadline.Deadlines;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Words;

/**
 * Longer time for a part that has to be verified. Only a step with a rule {@code <step>.verified} has it, and only once; the
 * amount of the rule is the whole time of the dossier then.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Verifications {

    private final LinkedPartStore store;
    private final LinkedParts parts;
    private final DossierProcedures procedures;
    private final DeadlineRules rules;
    private final Deadlines deadlines;
    private final Calendars calendars;
    private final DossierLog log;
    private final Clock clock;

    Verifications(
            LinkedPartStore store,
            LinkedParts parts,
            DossierProcedures procedures,
            DeadlineRules rules,
            Deadlines deadlines,
            Calendars calendars,
            DossierLog log,
            Clock clock) {
        this.store = store;
        this.parts = parts;
        this.procedures = procedures;
        this.rules = rules;
        this.deadlines = deadlines;
        this.calendars = calendars;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Moves the legal clock by what the rule gives more than the procedure has without verification.
     *
     * @throws Refusal {@code dossier.verification-forbidden} when no rule lengthens the step, or it was lengthened before
     */
    public void begin(String code, String step, String reason, String document) {
        var why = Words.required("verificationReason", reason, 2_000);
        var number = Words.required("verificationDocument", document, 300);
        var rule = rule(step);
        if (rule.isEmpty() || !store.note(code, step, LinkedPartStore.Mark.VERIFIED, clock.instant())) {
            throw Refusal.of("dossier.verification-forbidden", code, step);
        }
        var procedure = procedures.of(code).terms();
        var legal = deadlines.ofCase(code);
        var more = rule.get().amount().subtract(procedure.amount());
        if (procedure.unit() != rule.get().unit() || more.signum() < 0) {
            throw Refusal.of("dossier.verification-forbidden", code, step);
        }
        var due = calendars.get(legal.calendarId()).dueAt(DueRequest.of(legal.dueAt(), more, procedure.unit()));
        log.write(
                code,
                "VERIFICATION_BEGUN",
                "step",
                step,
                "reason",
                why,
                "document",
                number,
                "legalBasis",
                rule.get().legalBasis());
        deadlines.moveCase(
                code, due, new DeadlineMove(DeadlineMove.Kind.EXTENSION, parts.holder(code, step), number, why));
    }

    private Optional<DeadlineRule> rule(String step) {
        var key = step + ".verified";
        return rules.keys().contains(key) ? Optional.of(rules.rule(key, clock.instant())) : Optional.empty();
    }
}
