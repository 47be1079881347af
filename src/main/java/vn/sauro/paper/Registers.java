package vn.sauro.paper;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicants;
import vn.sauro.dossier.Dossiers;
import vn.sauro.paper.PaperData.DossierRegister;
import vn.sauro.paper.PaperData.RegisterLine;
import vn.sauro.shared.SqlTime;

/** Register 07 of an agency and year, from the dossiers that it took in. */
@Component
class Registers {

    private static final String PURPOSE = "REGISTER";

    private final Dossiers dossiers;
    private final Applicants applicants;

    Registers(Dossiers dossiers, Applicants applicants) {
        this.dossiers = dossiers;
        this.applicants = applicants;
    }

    DossierRegister of(String agency, int year) {
        var from = LocalDate.of(year, 1, 1).atStartOfDay(SqlTime.VIETNAM);
        var received =
                dossiers.receivedBy(agency, from.toInstant(), from.plusYears(1).toInstant());
        return new DossierRegister(
                year,
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
}
