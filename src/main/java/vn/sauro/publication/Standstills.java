package vn.sauro.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.deadline.Deadline;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseReason;
import vn.sauro.dossier.PublicNotice;
import vn.sauro.dossier.PublicNotices;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Texts;

/** Times at which the clock of a dossier stands still, for its applicant. */
@Component
class Standstills {

    private final Deadlines deadlines;
    private final PublicNotices notices;
    private final Texts texts;

    Standstills(Deadlines deadlines, PublicNotices notices, Texts texts) {
        this.deadlines = deadlines;
        this.notices = notices;
        this.texts = texts;
    }

    /** @return those that took any time, the open one last */
    List<DossierSight.Stretch> of(String code) {
        return deadlines.pausesOf(code).stream()
                .filter(pause -> pause.open() || pause.from().isBefore(pause.to()))
                .map(pause -> new DossierSight.Stretch(
                        texts.of("publication.pause." + pause.reason()),
                        Dates.of(pause.from()),
                        pause.open() ? null : Dates.of(pause.to()),
                        pause.open() ? knownEnd(code, pause).map(Dates::of).orElse(null) : null))
                .toList();
    }

    /** Only a public notice ends by itself; everything else ends when somebody does something. */
    private Optional<Instant> knownEnd(String code, DeadlinePause pause) {
        return pause.reason() != PauseReason.PUBLIC_NOTICE
                ? Optional.empty()
                : notices.of(code)
                        .map(PublicNotice::clockId)
                        .flatMap(deadlines::find)
                        .map(Deadline::dueAt);
    }
}
