package vn.sauro.organization;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the organisation before anybody can sign in; a faulty organisation stops the start. */
@Component
class OrganizationStartup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OrganizationStartup.class);

    private final OrganizationSettings settings;
    private final RegisterLoader loader;
    private final Snapshots snapshots;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    OrganizationStartup(
            OrganizationSettings settings,
            RegisterLoader loader,
            Snapshots snapshots,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.loader = loader;
        this.snapshots = snapshots;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void start() {
        transaction.executeWithoutResult(status -> {
            var outcome = loader.load(settings.source());
            if (outcome.changed()) {
                LOG.info(
                        "Organisation: {} rows new, {} corrected, {} ended",
                        outcome.inserted(),
                        outcome.corrected(),
                        outcome.ended());
            }
            events.publishEvent(new OrganizationChanged());
        });
        if (snapshots.register().units().isEmpty()) {
            LOG.warn("No organisation is loaded: set sauro.organization.source to the directory of its files "
                    + "(units.csv, positions.csv, people.csv, appointments.csv, substitutions.csv), "
                    + "or try the platform with the profile \"sample\"");
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

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
