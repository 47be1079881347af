package vn.sauro.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.Due;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;

/** Opens clocks: the date is computed once and stored with everything that it was computed from. */
@Component
class Openings {

    private final DeadlineStore store;
    private final PauseStore pauses;
    private final DeadlineRules rules;
    private final List<StepTerms> procedures;
    private final DueDates dates;
    private final Reckoner reckoner;
    private final Clock clock;
    private final Derivation derivation;

    Openings(
            DeadlineStore store,
            PauseStore pauses,
            DeadlineRules rules,
            List<StepTerms> procedures,
            DueDates dates,
            Reckoner reckoner,
            Clock clock,
            Derivation derivation) {
        this.store = store;
        this.pauses = pauses;
        this.rules = rules;
        this.procedures = procedures;
        this.dates = dates;
        this.reckoner = reckoner;
        this.clock = clock;
        this.derivation = derivation;
    }

    /** A case whose date an order sets, or whose time runs from now. */
    Deadline ordered(String caseCode, LocalDate dueDate, DeadlineTerm term, String basis) {
        return opened(order(caseCode, dueDate, term, basis), null);
    }

    /** @return where an ordered date or time would fall */
    Due preview(LocalDate dueDate, DeadlineTerm term) {
        return reckoner.due(order("", dueDate, term, ""), null, List.of(), clock.instant());
    }

    private Deadline order(String caseCode, LocalDate dueDate, DeadlineTerm term, String basis) {
        var now = clock.instant();
        var end = term == null ? dates.calendar(null).endOfWork(dueDate) : null;
        return draft(
                caseCode,
                caseCode,
                Deadline.Clock.LEGAL,
                null,
                DeadlineRule.Base.CASE,
                null,
                null,
                now,
                term == null ? null : CountedTerm.of(now, term.amount(), term.unit(), CutoffMode.NONE),
                end == null ? null : new FixedDate(end, now, List.of(derivation.say("deadline.fixed", end))),
                null,
                basis);
    }

    /** @throws Refusal {@code deadline.case-open} when the case has a legal clock already */
    Deadline legal(String caseCode, LegalTerm term) {
        if (store.find(caseCode).isPresent()) {
            throw Refusal.of("deadline.case-open", caseCode);
        }
        var name = derivation.say("deadline.legal");
        return opened(
                of(caseCode, caseCode, Deadline.Clock.LEGAL, LegalDates.RULE, DeadlineRule.Base.CASE, name, term),
                null);
    }

    Deadline own(String id, String caseCode, String ruleKey, LegalTerm term) {
        var name = rules.find(ruleKey, clock.instant())
                .map(DeadlineRule::name)
                .orElseGet(() -> derivation.say("deadline.own"));
        return opened(of(id, caseCode, Deadline.Clock.APPLICANT, ruleKey, DeadlineRule.Base.START, name, term), null);
    }

    private static Deadline of(
            String id,
            String caseCode,
            Deadline.Clock kind,
            String rule,
            DeadlineRule.Base base,
            Bilingual name,
            LegalTerm term) {
        return draft(
                id,
                caseCode,
                kind,
                rule,
                base,
                null,
                name,
                term.from(),
                CountedTerm.of(term),
                null,
                term.calendarId(),
                term.legalBasis());
    }

    Deadline step(String id, String caseCode, String ruleKey, String step) {
        var now = clock.instant();
        var rule = rules.rule(ruleKey, now);
        if (rule.base().byProcedure()) {
            return opened(
                    procedureStep(id, caseCode, rule, step, now),
                    store.find(caseCode).orElse(null));
        }
        var draft = draft(
                id,
                caseCode,
                Deadline.Clock.STEP,
                ruleKey,
                rule.base(),
                step,
                rule.name(),
                now,
                rule.counted(now),
                null,
                null,
                rule.legalBasis());
        return opened(draft, draft.followsCase() ? legalOf(caseCode) : null);
    }

    private Deadline procedureStep(String id, String caseCode, DeadlineRule rule, String step, Instant now) {
        if (step == null || step.isBlank()) {
            throw Refusal.of("deadline.step-missing", rule.key(), caseCode);
        }
        var term = procedures.stream()
                .flatMap(each -> each.find(caseCode, step).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("deadline.step-unknown", step, caseCode));
        return draft(
                id,
                caseCode,
                Deadline.Clock.STEP,
                rule.key(),
                rule.base(),
                step,
                term.name(),
                now,
                CountedTerm.of(now, term),
                null,
                term.calendarId(),
                term.legalBasis());
    }

    Deadline legalOf(String caseCode) {
        return store.find(caseCode).orElseThrow(() -> Refusal.of("deadline.case-unknown", caseCode));
    }

    private Deadline opened(Deadline draft, Deadline legal) {
        var stretches = pauses.of(draft.caseCode());
        var due = reckoner.due(draft, legal, stretches, clock.instant());
        var deadline = draft.opened(due, Standstill.since(draft, stretches));
        store.insert(deadline);
        return deadline;
    }

    private static Deadline draft(
            String id,
            String caseCode,
            Deadline.Clock kind,
            String rule,
            DeadlineRule.Base base,
            String step,
            Bilingual name,
            Instant start,
            CountedTerm counted,
            FixedDate fixed,
            String calendar,
            String basis) {
        return new Deadline(
                id, caseCode, kind, rule, base, step, name, start, null, null, counted, fixed, calendar, null, basis,
                List.of(), null, null);
    }
}
