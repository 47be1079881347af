package vn.sauro.escalation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Looks for idle cases and for steps that are nearly due at the configured interval, on the machine's time; whether one is idle, the platform's clock says. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class IdleSchedule implements SchedulingConfigurer {

    /**
     * Settings of the idle detector.
     *
     * @param every how often a node looks; zero: never
     */
    @ConfigurationProperties("sauro.idle")
    record IdleSettings(@DefaultValue("10m") Duration every) {}

    private final IdleReminders reminders;
    private final StepForewarnings forewarnings;
    private final IdleSettings settings;

    IdleSchedule(IdleReminders reminders, StepForewarnings forewarnings, IdleSettings settings) {
        this.reminders = reminders;
        this.forewarnings = forewarnings;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        var every = settings.every();
        if (!every.isZero() && !every.isNegative()) {
            tasks.addFixedDelayTask(new FixedDelayTask(reminders::remindDue, every, every));
            tasks.addFixedDelayTask(new FixedDelayTask(forewarnings::tellDue, every, every));
        }
    }
}
