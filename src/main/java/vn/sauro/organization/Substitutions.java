package vn.sauro.organization;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.shared.CurrentPerson;
import vn.sauro.shared.Refusal;

/** Who acts for whom while somebody is absent: always by a document, always with an end, never backwards in time. */
@Component
public class Substitutions {

    private final JdbcClient jdbc;
    private final RegisterStore store;
    private final Snapshots snapshots;
    private final AbsenceRules rules;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Substitutions(
            JdbcClient jdbc,
            RegisterStore store,
            Snapshots snapshots,
            AbsenceRules rules,
            CurrentPerson currentPerson,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.store = store;
        this.snapshots = snapshots;
        this.rules = rules;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.events = events;
    }

    /** @return all substitutions, past, running and to come, by first day */
    public List<Substitution> all() {
        return snapshots.register().substitutions();
    }

    /**
     * Records an absence. The substitute gets the position's group for these days, and acts "on behalf of".
     *
     * @throws Refusal {@code organization.substitution-forbidden} unless the head of the unit, the head of the unit above
     *     or the Office asks; {@code organization.substitution-…} and {@code organization.substitute-…} with the field
     *     that is wrong
     */
    @Transactional
    public Substitution record(Absence absence) {
        store.lock();
        var now = clock.instant();
        var recorder = currentPerson.id().orElse(null);
        rules.check(absence, recorder, now);
        jdbc.sql("insert into org_substitution (absent_id, position_id, substitute_id, document, valid_from, valid_to,"
                        + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        absence.absentPerson(),
                        absence.position(),
                        absence.substitute(),
                        absence.document().trim(),
                        absence.from(),
                        absence.to(),
                        recorder,
                        now.atZone(Snapshots.ZONE).toOffsetDateTime())
                .update();
        store.changed();
        events.publishEvent(new OrganizationChanged());
        return new Substitution(
                absence.absentPerson(),
                absence.position(),
                absence.substitute(),
                absence.from(),
                absence.to(),
                absence.document().trim(),
                recorder,
                now);
    }
}
