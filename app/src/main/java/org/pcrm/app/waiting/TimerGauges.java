package org.pcrm.app.waiting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Deadlines whose moment has come; they are few, and found by the index of moments. */
@Configuration(proxyBeanMethods = false)
class TimerGauges {

    private static final String BEFORE =
            "SELECT count(*) FROM scheduled_tasks WHERE execution_time < now() - make_interval(secs => ?)";

    private static final int LATE_SECONDS = 60;

    @Bean
    List<Gauge> gaugesOfTimers(MeterRegistry meters, JdbcClient jdbc) {
        return List.of(
                Gauge.builder("pcrm.deadlines.due", () -> since(jdbc, 0))
                        .description("Deadlines whose moment has come and that are not worked off yet")
                        .register(meters),
                Gauge.builder("pcrm.deadlines.late", () -> since(jdbc, LATE_SECONDS))
                        .description("Of these, the ones that came more than a minute ago")
                        .register(meters));
    }

    private static long since(JdbcClient jdbc, int seconds) {
        return jdbc.sql(BEFORE).param(seconds).query(Long.class).single();
    }
}
