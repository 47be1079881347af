package vn.sauro.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.shared.LockPatience;

/** Before anybody is served: checks the staff roles against the register and loads the catalogue that is to be loaded. */
@Service
class CatalogueStartup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueStartup.class);

    private final CatalogueSettings settings;
    private final StaffRolesCheck staffRoles;
    private final CatalogueImports imports;
    private final VersionWriter writer;
    private final FaultTexts texts;
    private final LockPatience patience;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    CatalogueStartup(
            CatalogueSettings settings,
            StaffRolesCheck staffRoles,
            CatalogueImports imports,
            VersionWriter writer,
            FaultTexts texts,
            LockPatience patience,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.staffRoles = staffRoles;
        this.imports = imports;
        this.writer = writer;
        this.texts = texts;
        this.patience = patience;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        var problems = staffRoles.problems();
        if (!problems.isEmpty()) {
            throw new StaffRolesFaulty(problems);
        }
        if (settings.staffRoles().isBlank()) {
            LOG.warn("No staff roles are set, so no dossier can be handled: set sauro.catalogue.staff-roles to a file "
                    + "with the columns unit;role;position");
        }
        if (!settings.loadAtStart().isBlank()) {
            load(new ShippedCatalogue(settings.loadAtStart()));
        }
        running = true;
    }

    /** The same files as at the last start are not looked at again. */
    private void load(ShippedCatalogue shipped) {
        var hash = shipped.sha256();
        transaction.executeWithoutResult(status -> {
            patience.untilOthersAreDone();
            if (hash.equals(writer.lock())) {
                return;
            }
            var outcome = imports.bring(shipped.rows(), null);
            if (!outcome.faults().isEmpty()) {
                throw new CatalogueFaulty(settings.loadAtStart(), outcome.faults(), texts);
            }
            writer.loaded(hash);
            LOG.info("Catalogue: {} versions and {} overrides new", outcome.added(), outcome.overrides());
        });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the organisation, before the web server. */
    @Override
    public int getPhase() {
        return 1;
    }
}
