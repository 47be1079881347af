package vn.sauro.program;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Settles waiting rows in the background, on every node, from start to stop; the database alone knows what is left to do. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final int LOOK_AHEAD = 50;
    private static final int PATIENCE_SECONDS = 20;

    private final RowStore rows;
    private final RowSettlement settlement;
    private final QuarterStart quarterStart;
    private final ProgrammeSettings settings;
    private final Clock clock;
    private ScheduledExecutorService threads;
    private volatile boolean stopping;

    ImportWorker(
            RowStore rows,
            RowSettlement settlement,
            QuarterStart quarterStart,
            ProgrammeSettings settings,
            Clock clock) {
        this.rows = rows;
        this.settlement = settlement;
        this.quarterStart = quarterStart;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (settings.workers() == 0 || threads != null) {
            return;
        }
        threads = Executors.newScheduledThreadPool(settings.workers() + 1);
        for (var i = 0; i < settings.workers(); i++) {
            repeat(this::drain, settings.poll().toMillis());
        }
        repeat(quarterStart::startDue, settings.quarterCheck().toMillis());
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        stopping = true;
        if (threads != null) {
            threads.shutdown();
            threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Settles rows until none of those whose turn it is can be had. @return how many were settled here */
    int drain() {
        var settled = 0;
        int now;
        do {
            now = 0;
            for (var key : rows.waiting(clock.instant(), LOOK_AHEAD)) {
                now += !stopping && settlement.settle(key) ? 1 : 0;
            }
            settled += now;
        } while (now > 0);
        return settled;
    }

    private void repeat(Runnable work, long pauseMillis) {
        threads.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (Throwable fault) {
                        // Whatever it was: without this the executor would never call again.
                        LOG.error("Background work of the programmes failed; it is tried again", fault);
                    }
                },
                0,
                pauseMillis,
                TimeUnit.MILLISECONDS);
    }
}
