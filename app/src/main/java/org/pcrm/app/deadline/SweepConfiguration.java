package org.pcrm.app.deadline;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the safety net is drawn, in one process at a time. */
@Configuration(proxyBeanMethods = false)
class SweepConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(30);

    /** After a start the timers work off what has passed meanwhile: that is no omission of theirs. */
    private static final Duration SETTLING = Duration.ofMinutes(5);

    @Bean
    Task<Void> slaSweep(SafetyNet net, Clock clock) {
        var settled = clock.instant().plus(SETTLING);
        return Tasks.recurring("sla-sweep", FixedDelay.of(PAUSE)).execute((task, context) -> {
            if (!clock.instant().isBefore(settled)) {
                net.sweep();
            }
        });
    }
}
