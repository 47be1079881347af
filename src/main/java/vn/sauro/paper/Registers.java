package vn.sauro.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.Dossiers;
import vn.sauro.paper.PaperData.DossierRegister;
import vn.sauro.paper.PaperData.RegisterLine;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Register 07 of an agency and year, or one month of it, from the dossiers that it took in; as it was closed once it is. */
@Component
class Registers {

    /** More lines than this are some hundred pages, which nobody should wait for; they come month by month. */
    static final int MOST = 2_000;

    private static final String PURPOSE = "REGISTER";

    private final Dossiers dossiers;
    private final Applicants applicants;
    private final ClosedRegisters store;

    Registers(Dossiers dossiers, Applicants applicants, ClosedRegisters store) {
        this.dossiers = dossiers;
        this.applicants = applicants;
        this.store = store;
    }

    /**
     * @param month 1 to 12, or null for the whole year
     * @return as it was closed, else as it stands at this moment
     * @throws Refusal {@code paper.register-long} when there are more dossiers than one register holds; {@code
     *     paper.register-altered} when a closed one is not what was closed
     */
    DossierRegister of(String agency, int year, Integer month) {
        var from = LocalDate.of(year, month == null ? 1 : month, 1);
        var until = month == null ? from.plusYears(1) : from.plusMonths(1);
        var closing = store.find(agency, year);
        var lines = closing.isEmpty()
                ? lines(agency, start(from), start(until))
                : closed(closing.get()).stream()
                        .filter(line -> !line.filedAt().isBefore(start(from)))
                        .filter(line -> line.filedAt().isBefore(start(until)))
                        .toList();
        if (lines.size() > MOST) {
            throw Refusal.ofField("month", "paper.register-long", lines.size(), MOST);
        }
        return new DossierRegister(
                (month == null ? "Năm " : "Tháng " + month + " năm ") + year,
                closing.map(Registers::seal).orElse(null),
                lines.stream().map(this::shown).toList());
    }

    /** @return every dossier that the agency took in within the year, the first one first */
    List<ClosedLine> asTheyStand(String agency, int year) {
        var from = LocalDate.of(year, 1, 1);
        return lines(agency, start(from), start(from.plusYears(1)));
    }

    private List<ClosedLine> lines(String agency, Instant from, Instant until) {
        return dossiers.receivedBy(agency, from, until).stream()
                .map(ClosedLine::of)
                .toList();
    }

    private List<ClosedLine> closed(RegisterClosing closing) {
        var lines = store.lines(closing.agency(), closing.year());
        if (!ClosedLine.hash(lines).equals(closing.sha256())) {
            throw Refusal.of("paper.register-altered", closing.agency(), String.valueOf(closing.year()));
        }
        return lines;
    }

    private RegisterLine shown(ClosedLine line) {
        return new RegisterLine(
                line.code(),
                line.procedureName(),
                applicants.of(line.code(), PURPOSE).name(),
                line.filedAt(),
                line.dueAt(),
                line.finishedAt(),
                line.returnedAt(),
                PaperWords.status(line.status()));
    }

    private static String seal(RegisterClosing closing) {
        return "Sổ đã khóa lúc " + Dates.of(closing.closedAt()) + ", " + closing.dossiers() + " hồ sơ, SHA-256 "
                + closing.sha256();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SqlTime.VIETNAM).toInstant();
    }
}
