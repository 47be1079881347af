package vn.sauro.outbox;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets this node send from start to stop, in a thread of its own: a slow mail server holds nothing else up. */
@Component
class OutboxLoop {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxLoop.class);
    private static final int PATIENCE_SECONDS = 25;

    private final OutboxSender sender;
    private final OutboxStore store;
    private final OutboxSettings settings;
    private final Clock clock;
    private ScheduledExecutorService thread;

    OutboxLoop(OutboxSender sender, OutboxStore store, OutboxSettings settings, Clock clock) {
        this.sender = sender;
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        if (settings.interval().isZero() || thread != null) {
            return;
        }
        thread = Executors.newSingleThreadScheduledExecutor();
        thread.scheduleWithFixedDelay(this::send, 0, settings.interval().toMillis(), TimeUnit.MILLISECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        sender.stop();
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void forget() {
        store.forget(clock.instant().minus(settings.keepText()));
    }

    private void send() {
        try {
            sender.sendDue();
        } catch (Throwable fault) {
            // Whatever it was: without this the executor would never call again.
            LOG.error("Sending failed; it is tried again", fault);
        }
    }
}
