package vn.sauro.webapp;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Deadlines;
import vn.sauro.dossier.Incidents;
import vn.sauro.shared.Dates;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** The stretches in which a dossier's clock stood still, and what the reader may do about an incident. */
@Component
class IncidentCard {

    /** A stretch in words; {@code to} is null while it lasts. */
    record Stretch(String reason, String from, String to, String legalBasis, String document, String note) {}

    private final Incidents incidents;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Clock clock;

    IncidentCard(Incidents incidents, Deadlines deadlines, Texts texts, Clock clock) {
        this.incidents = incidents;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    Map<String, Object> of(String code) {
        var card = new HashMap<String, Object>();
        card.put("pauses", stretches(code));
        card.put("incidentReasons", incidents.declarable(code));
        card.put("incidentEnds", incidents.mayEnd(code));
        card.put(
                "localNow",
                LocalDateTime.ofInstant(clock.instant(), SqlTime.VIETNAM).truncatedTo(ChronoUnit.MINUTES));
        return card;
    }

    private List<Stretch> stretches(String code) {
        return deadlines.pausesOf(code).stream().map(this::stretch).toList();
    }

    private Stretch stretch(DeadlinePause pause) {
        return new Stretch(
                texts.of("publication.pause." + pause.reason()),
                Dates.of(pause.from()),
                pause.open() ? null : Dates.of(pause.to()),
                pause.order().legalBasis(),
                pause.order().document(),
                pause.order().note());
    }
}
