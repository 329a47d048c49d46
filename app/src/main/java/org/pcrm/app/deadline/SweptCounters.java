package org.pcrm.app.deadline;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pcrm.api.complaint.ComplaintQueries.Duty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows what sweeps found since the start: anything but 0 wants a person. */
@Component
class SweptCounters {

    private static final Logger LOG = LoggerFactory.getLogger(SweptCounters.class);

    private final Map<Duty, Counter> mended = new EnumMap<>(Duty.class);
    private final Counter failed;

    SweptCounters(MeterRegistry meters) {
        for (var duty : Duty.values()) {
            mended.put(duty, counter(meters, duty.name().toLowerCase(Locale.ROOT)));
        }
        failed = counter(meters, "failed");
    }

    void count(Swept swept) {
        if (!swept.isNothing()) {
            LOG.warn("Timers left something undone that the sweep found: {}", swept);
        }
        mended.forEach((duty, counter) -> counter.increment(swept.mendedOf(duty)));
        failed.increment(swept.failed());
    }

    private static Counter counter(MeterRegistry meters, String kind) {
        return Counter.builder("pcrm.sla.swept")
                .tag("kind", kind)
                .description("Complaints that timers should have seen to and the sweep found")
                .register(meters);
    }
}
