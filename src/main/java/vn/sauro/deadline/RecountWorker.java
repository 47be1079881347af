package vn.sauro.deadline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.sauro.calendar.Calendars;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/**
 * Brings deadlines to the amended calendar in the background, on every node; the database alone knows what is left to do.
 *
 * <p>It goes on looking for a while after it finished: a clock may have been opened by the older calendar in a transaction that
 * had not committed yet, or on a node that had not looked for the amendment yet.
 */
@Component
class RecountWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RecountWorker.class);
    private static final int CHUNK = 20;
    private static final int ATTEMPTS = 5;
    private static final Duration AFTERWARDS = Duration.ofMinutes(15);
    private static final int PATIENCE_SECONDS = 20;

    private final RecountStore store;
    private final RecountChunk chunk;
    private final Calendars calendars;
    private final DeadlineSettings settings;
    private final Texts texts;
    private final Clock clock;
    private ScheduledExecutorService thread;
    private volatile boolean stopping;

    RecountWorker(
            RecountStore store,
            RecountChunk chunk,
            Calendars calendars,
            DeadlineSettings settings,
            Texts texts,
            Clock clock) {
        this.store = store;
        this.chunk = chunk;
        this.calendars = calendars;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void start() {
        var pause = settings.recountPoll().toMillis();
        if (pause > 0 && thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor();
            thread.scheduleWithFixedDelay(this::guarded, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void stop() throws InterruptedException {
        stopping = true;
        if (thread != null) {
            thread.shutdown();
            thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void guarded() {
        try {
            drain();
        } catch (Throwable fault) {
            // Whatever it was: without this the executor would never call again.
            LOG.error("Computing deadlines by the amended calendar failed; it is tried again", fault);
        }
    }

    /** Computes until nothing is left that can be computed now. */
    void drain() {
        for (var amendment : store.toDo(clock.instant().minus(AFTERWARDS))) {
            while (!stopping && next(amendment)) {
                // Each round is a transaction of its own.
            }
        }
    }

    /** @return whether there may be more */
    boolean next(String amendmentId) {
        var run = store.find(amendmentId).orElseThrow();
        var version = calendars.fresh(run.calendarId()).version();
        var cases = store.stale(run, version, ATTEMPTS, CHUNK);
        if (cases.isEmpty()) {
            chunk.finish(amendmentId);
            return false;
        }
        return counted(amendmentId, cases)
                || cases.stream().map(code -> alone(amendmentId, code)).toList().contains(true);
    }

    private boolean counted(String amendmentId, List<String> cases) {
        try {
            chunk.count(amendmentId, cases);
            return true;
        } catch (RuntimeException one) {
            LOG.debug("One of {} stands in the way, each is counted alone", cases, one);
            return false;
        }
    }

    /** What the rules refuse will be refused again; anything else may have been somebody working on the same case. */
    private boolean alone(String amendmentId, String caseCode) {
        try {
            chunk.count(amendmentId, List.of(caseCode));
            return true;
        } catch (Refusal refused) {
            var text = texts.both(refused.code(), refused.arguments());
            chunk.failed(amendmentId, caseCode, ATTEMPTS, text.vi() + " / " + text.en());
            return true;
        } catch (RuntimeException fault) {
            LOG.warn("Deadlines of {} not computed by the amended calendar, tried again", caseCode, fault);
            chunk.failed(amendmentId, caseCode, 1, String.valueOf(fault.getMessage()));
            return false;
        }
    }
}
