package vn.sauro.operation;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/**
 * Keeps a node whose clock is wrong from firing timers early and from writing wrong times on record: it does not start, and
 * while it runs it takes no timers and answers no requests until the clocks agree again.
 */
@Component
@Profile("cluster")
class ClockGuard implements StartCheck {

    private static final Logger LOG = LoggerFactory.getLogger(ClockGuard.class);

    private final ComparedClock clock;
    private final TimerWork timers;
    private final ApplicationContext node;
    private final Texts texts;
    private boolean wrong;

    ClockGuard(ComparedClock clock, TimerWork timers, ApplicationContext node, Texts texts) {
        this.clock = clock;
        this.timers = timers;
        this.node = node;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var skew = clock.compare();
        return clock.tooLarge(skew)
                ? List.of(texts.both("operation.start.clock", skew.toMillis() / 1000.0))
                : List.of();
    }

    @Scheduled(fixedDelayString = "${sauro.operation.clock-check-interval:5s}")
    synchronized void check() {
        var skew = clock.compare();
        if (clock.tooLarge(skew) == wrong) {
            return;
        }
        wrong = !wrong;
        if (wrong) {
            LOG.error("This machine's clock differs from the database's by {}: no timers, no requests", skew);
            timers.pause();
        } else {
            LOG.info("This machine's clock agrees with the database's again");
            timers.resume();
        }
        AvailabilityChangeEvent.publish(
                node, wrong ? ReadinessState.REFUSING_TRAFFIC : ReadinessState.ACCEPTING_TRAFFIC);
    }
}
