package vn.sauro.dossier;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.document.DocumentRule;
import vn.sauro.shared.Refusal;

/** Whoever holds some open work of a dossier may add files to it. */
@Component
class DossierDocuments implements DocumentRule {

    private final DossierStore store;
    private final DossierAccess access;

    DossierDocuments(DossierStore store, DossierAccess access) {
        this.store = store;
        this.access = access;
    }

    @Override
    public Optional<String> adds(String caseCode) {
        return store.find(caseCode).map(dossier -> {
            if (dossier.status().terminal()) {
                throw Refusal.of("dossier.dossier-closed", caseCode);
            }
            return access.holding(caseCode);
        });
    }
}
