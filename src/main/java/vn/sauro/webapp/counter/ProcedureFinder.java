package vn.sauro.webapp.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.ProcedureFilter;
import vn.sauro.catalogue.ProcedurePage;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;

/** Finds the procedure that an officer means by a code or by words of its name. */
@Component
class ProcedureFinder {

    private static final int MOST_HITS = 20;
    private static final int PAGE = 200;

    private final Catalogue catalogue;
    private final Clock clock;

    ProcedureFinder(Catalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @return the one procedure that is meant, or else those that may be */
    List<ProcedureVersion> meant(String typed) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        return exactly(text.split("\\s+", 2)[0]).map(List::of).orElseGet(() -> fileable(
                        catalogue.search(new ProcedureFilter(text, null, null, null), new PageRequest(0, MOST_HITS)))
                .toList());
    }

    Optional<ProcedureVersion> exactly(String code) {
        return catalogue
                .current(code, LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM))
                .filter(ProcedureVersion::fileable);
    }

    /** @return everything that can be filed, for the list that opens while typing */
    List<ProcedureVersion> all() {
        var all = new ArrayList<ProcedureVersion>();
        ProcedurePage page;
        int number = 0;
        do {
            page = catalogue.search(ProcedureFilter.all(), new PageRequest(number++, PAGE));
            fileable(page).forEach(all::add);
        } while (page.hasNext());
        return all;
    }

    private static Stream<ProcedureVersion> fileable(ProcedurePage page) {
        return page.items().stream().filter(ProcedureVersion::fileable);
    }
}
