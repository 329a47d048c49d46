package org.pcrm.app;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** What a process does again and again by itself. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RecurringWork {

    private static final int AT_ONCE = 4;
    private static final int LAST_SECONDS = 10;

    /** With virtual threads Spring's own has one thread for all fixed delays: a slow mail server would hold up the rest. */
    @Bean
    ThreadPoolTaskScheduler taskScheduler() {
        var scheduler = new ThreadPoolTaskScheduler();
        scheduler.setPoolSize(AT_ONCE);
        scheduler.setThreadNamePrefix("recurring-");
        scheduler.setAwaitTerminationSeconds(LAST_SECONDS);
        return scheduler;
    }
}
