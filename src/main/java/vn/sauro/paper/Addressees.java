package vn.sauro.paper;

import org.springframework.stereotype.Component;
import vn.sauro.dossier.Applicants;
import vn.sauro.paper.PaperData.Addressee;

/** Applicants as far as a paper names them; the reading is on record with its purpose. */
@Component
class Addressees {

    private static final String PURPOSE = "PAPER";

    private final Applicants applicants;

    Addressees(Applicants applicants) {
        this.applicants = applicants;
    }

    Addressee of(String code) {
        var applicant = applicants.of(code, PURPOSE);
        return new Addressee(
                applicant.name(), applicant.address(), applicant.phone(), applicant.email(), applicant.proxyName());
    }
}
