package vn.sauro.ledger.seal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Seals at the configured interval; the interval runs on the machine's time, the seals carry the platform's clock. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SealSchedule implements SchedulingConfigurer {

    private final Sealer sealer;
    private final LedgerSettings settings;

    SealSchedule(Sealer sealer, LedgerSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        var interval = settings.sealInterval();
        if (!interval.isZero() && !interval.isNegative()) {
            tasks.addFixedDelayTask(new FixedDelayTask(sealer::seal, interval, interval));
        }
    }
}
