package vn.sauro.paper;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.Dossiers;
import vn.sauro.paper.PaperData.DossierRegister;
import vn.sauro.paper.PaperData.RegisterLine;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.SqlTime;

/** Register 07 of an agency and year, or one month of it, from the dossiers that it took in. */
@Component
class Registers {

    /** More lines than this are some hundred pages, which nobody should wait for; they come month by month. */
    static final int MOST = 2_000;

    private static final String PURPOSE = "REGISTER";

    private final Dossiers dossiers;
    private final Applicants applicants;

    Registers(Dossiers dossiers, Applicants applicants) {
        this.dossiers = dossiers;
        this.applicants = applicants;
    }

    /**
     * @param month 1 to 12, or null for the whole year
     * @throws Refusal {@code paper.register-long} when there are more dossiers than one register holds
     */
    DossierRegister of(String agency, int year, Integer month) {
        var from = LocalDate.of(year, month == null ? 1 : month, 1);
        var until = month == null ? from.plusYears(1) : from.plusMonths(1);
        var received = dossiers.receivedBy(agency, start(from), start(until));
        if (received.size() > MOST) {
            throw Refusal.ofField("month", "paper.register-long", received.size(), MOST);
        }
        return new DossierRegister(
                (month == null ? "Năm " : "Tháng " + month + " năm ") + year,
                received.stream()
                        .map(dossier -> new RegisterLine(
                                dossier.code(),
                                dossier.procedureName(),
                                applicants.of(dossier.code(), PURPOSE).name(),
                                dossier.filedAt(),
                                dossier.dueAt(),
                                dossier.finishedAt(),
                                dossier.returnedAt(),
                                PaperWords.status(dossier.status())))
                        .toList());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SqlTime.VIETNAM).toInstant();
    }
}
