package vn.sauro.catalogue;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Service;

/** Before anybody is served: checks the staff roles against the register. */
@Service
class CatalogueStartup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueStartup.class);

    private final CatalogueSettings settings;
    private final StaffRolesCheck staffRoles;
    private volatile boolean running;

    CatalogueStartup(CatalogueSettings settings, StaffRolesCheck staffRoles) {
        this.settings = settings;
        this.staffRoles = staffRoles;
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
        running = true;
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
