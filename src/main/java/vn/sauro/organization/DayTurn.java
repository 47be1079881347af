package vn.sauro.organization;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * At the start of each day appointments and substitutions begin and end by themselves, so whoever copied the register looks
 * again. A night that was missed is made good by the next start-up.
 */
@EnableScheduling
@Component
class DayTurn {

    private final RegisterStore store;
    private final ApplicationEventPublisher events;

    DayTurn(RegisterStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** Every node runs it; the lock lets one at a time look, and the later ones find nothing to do. */
    @Scheduled(cron = "10 0 0 * * *", zone = "Asia/Ho_Chi_Minh")
    @Transactional
    public void turn() {
        store.lock();
        events.publishEvent(new OrganizationChanged());
    }
}
