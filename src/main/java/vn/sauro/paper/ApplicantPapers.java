package vn.sauro.paper;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.dossier.Dossiers;
import vn.sauro.shared.Refusal;

/** Papers for the public page: those addressed to the applicant (01 to 05), for whoever has dossier code and look-up code. */
@Component
@Transactional(readOnly = true)
public class ApplicantPapers {

    private final Papers papers;
    private final Dossiers dossiers;

    ApplicantPapers(Papers papers, Dossiers dossiers) {
        this.papers = papers;
        this.dossiers = dossiers;
    }

    /** @throws Refusal {@code paper.paper-unknown}, the same for an unknown dossier and a wrong look-up code */
    public List<IssuedPaper> of(String code, String secret) {
        requireOwner(code, secret);
        return papers.of(code).stream()
                .filter(paper -> paper.kind().applicants())
                .toList();
    }

    /** @throws Refusal {@code paper.paper-unknown} also for a paper that is not the applicant's or of another dossier */
    public byte[] content(String code, String secret, String paperId) {
        return papers.content(of(code, secret).stream()
                .filter(paper -> paper.id().equals(paperId))
                .findFirst()
                .orElseThrow(() -> Refusal.of("paper.paper-unknown", paperId)));
    }

    private void requireOwner(String code, String secret) {
        if (!dossiers.opens(code, secret == null ? "" : secret)) {
            throw Refusal.of("paper.paper-unknown", code);
        }
    }
}
