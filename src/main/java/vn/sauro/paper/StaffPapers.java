package vn.sauro.paper;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.dossier.Dossiers;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.shared.Refusal;

/** Papers for staff: of the dossiers that they may read. */
@Component
public class StaffPapers {

    private final Papers papers;
    private final ReceiptSlips slips;
    private final ControlSlips controls;
    private final Registers registers;
    private final Dossiers dossiers;
    private final Letterheads letterheads;
    private final List<CaseDirectory> directories;
    private final RegisterAccess access;
    private final Clock clock;

    StaffPapers(
            Papers papers,
            ReceiptSlips slips,
            ControlSlips controls,
            Registers registers,
            Dossiers dossiers,
            Letterheads letterheads,
            List<CaseDirectory> directories,
            RegisterAccess access,
            Clock clock) {
        this.papers = papers;
        this.slips = slips;
        this.controls = controls;
        this.registers = registers;
        this.dossiers = dossiers;
        this.letterheads = letterheads;
        this.directories = directories;
        this.access = access;
        this.clock = clock;
    }

    /** @throws Refusal {@code paper.dossier-unknown} also for a dossier that is only hidden, so that codes cannot be probed */
    public List<IssuedPaper> of(String code) {
        requireReadable(code);
        return papers.of(code);
    }

    /** @throws Refusal {@code paper.paper-unknown} also for a paper of a hidden dossier */
    public IssuedPaper get(String id) {
        var paper = papers.get(id);
        if (!readable(paper.dossierCode())) {
            throw Refusal.of("paper.paper-unknown", id);
        }
        return paper;
    }

    public byte[] content(IssuedPaper paper) {
        return papers.content(paper);
    }

    /** @see ReceiptSlips#applicantsCopy */
    @Transactional
    public byte[] applicantsCopy(String code, String secret) {
        requireReadable(code);
        return slips.applicantsCopy(code, secret);
    }

    /** @return slip 06 as the record stands at this moment, without number: it is issued when the result is returned */
    @Transactional(readOnly = true)
    public byte[] controlSlip(String code) {
        requireReadable(code);
        var dossier = dossiers.get(code);
        return papers.render(
                PaperKind.CONTROL_SLIP,
                letterheads.unsigned(dossier.resolvingUnit()),
                controls.of(dossier, clock.instant()));
    }

    /**
     * @param agency unit code of the agency that took the dossiers in
     * @param month 1 to 12, or null for the whole year
     * @return register 07 as it was closed, else as it stands at this moment
     * @throws Refusal {@code paper.register-forbidden} unless the reader's agency is this one or the reader oversees all;
     *     {@code paper.year-range}, {@code paper.month-range}, {@code paper.register-long}, {@code paper.register-altered}
     */
    @Transactional
    public byte[] register(String agency, int year, Integer month) {
        access.require(agency, year);
        if (month != null && (month < 1 || month > 12)) {
            throw Refusal.ofField("month", "paper.month-range", String.valueOf(month));
        }
        return papers.render(
                PaperKind.DOSSIER_REGISTER, letterheads.unsigned(agency), registers.of(agency, year, month));
    }

    private void requireReadable(String code) {
        if (!readable(code)) {
            throw Refusal.of("paper.dossier-unknown", code);
        }
    }

    private boolean readable(String code) {
        var person = access.person();
        return directories.stream()
                .filter(directory -> directory.find(code).isPresent())
                .anyMatch(directory -> letsRead(directory, code, person));
    }

    private static boolean letsRead(CaseDirectory directory, String code, String person) {
        try {
            directory.requireReadable(code, person);
            return true;
        } catch (Refusal hidden) {
            return false;
        }
    }
}
