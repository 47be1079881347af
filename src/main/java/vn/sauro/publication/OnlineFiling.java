package vn.sauro.publication;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.catalogue.CopyKind;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.document.Documents;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.DossierFiling;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.dossier.FileDossier;
import vn.sauro.dossier.Filed;
import vn.sauro.shared.Faults;
import vn.sauro.shared.Refusal;

/** Files a dossier from the public page: dossier and files together or neither. */
@Component
public class OnlineFiling {

    /**
     * What was filled in.
     *
     * @param requestId made with the empty form, so that one form sent twice is one dossier
     */
    public record Order(
            String requestId,
            ProcedureVersion procedure,
            String receivingUnit,
            String resolvingUnit,
            Applicant applicant,
            FeeFacts fees) {}

    /** A file for one component, as the browser sent it. */
    public record Upload(int component, String name, byte[] content) {}

    private static final String WHAT = "dossier";

    private final DossierFiling filing;
    private final Documents documents;
    private final Visitors visitors;
    private final PublicationSettings settings;

    OnlineFiling(DossierFiling filing, Documents documents, Visitors visitors, PublicationSettings settings) {
        this.filing = filing;
        this.documents = documents;
        this.visitors = visitors;
        this.settings = settings;
    }

    /**
     * @throws Refusal naming every field that is wrong, {@code file-<no>} for a file; nothing is kept then
     */
    @Transactional
    public Filed file(Order order, List<Upload> uploads) {
        visitors.requireRoom(WHAT, settings.filingsPerDay());
        check(order, uploads);
        var filed = filing.file(dossier(order, components(order.procedure(), uploads)));
        uploads.forEach(upload -> documents.add(
                filed.code(), upload.name(), title(order.procedure(), upload), upload.content(), Documents.APPLICANT));
        visitors.sent(WHAT);
        return filed;
    }

    /**
     * Looks at what is filled in, also where something is known to lack, so that all of it can be said at once.
     *
     * @throws Refusal naming every field that is wrong
     */
    @Transactional(readOnly = true)
    public void check(Order order, List<Upload> uploads) {
        var faults = new Faults();
        faults.run(() -> filing.check(dossier(order, everything(order.procedure()))));
        uploads.forEach(
                upload -> faults.run(() -> inField(upload, () -> documents.check(upload.name(), upload.content()))));
        faults.refuse();
    }

    private static FileDossier dossier(Order order, List<FileDossier.Component> components) {
        return new FileDossier(
                order.requestId(),
                order.procedure().procedureCode(),
                order.receivingUnit(),
                order.resolvingUnit(),
                Channel.ONLINE,
                order.applicant(),
                components,
                order.fees(),
                false);
    }

    /** Which file lacks is said at its field, not of the dossier. */
    private static List<FileDossier.Component> everything(ProcedureVersion procedure) {
        return procedure.components().stream()
                .map(asked -> new FileDossier.Component(asked.no(), CopyKind.ELECTRONIC, asked.copies(), null))
                .toList();
    }

    private static List<FileDossier.Component> components(ProcedureVersion procedure, List<Upload> uploads) {
        var components = new ArrayList<FileDossier.Component>();
        procedure.components().stream()
                .filter(asked -> uploads.stream().anyMatch(upload -> upload.component() == asked.no()))
                .forEach(asked -> components.add(
                        new FileDossier.Component(asked.no(), CopyKind.ELECTRONIC, asked.copies(), null)));
        return components;
    }

    private static String title(ProcedureVersion procedure, Upload upload) {
        var name = procedure.components().stream()
                .filter(asked -> asked.no() == upload.component())
                .findFirst()
                .orElseThrow()
                .name();
        return name.length() <= 300 ? name : name.substring(0, 300);
    }

    private static void inField(Upload upload, Runnable check) {
        try {
            check.run();
        } catch (Refusal refusal) {
            throw refusal.in("file-" + upload.component());
        }
    }
}
