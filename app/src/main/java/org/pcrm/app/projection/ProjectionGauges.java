package org.pcrm.app.projection;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.pcrm.api.projection.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How far the projections and their rebuilds are, for whoever watches the platform. */
@Configuration(proxyBeanMethods = false)
class ProjectionGauges {

    @Bean
    List<Gauge> gaugesOfProjections(MeterRegistry meters, Glance glance) {
        return Stream.of(Projection.values())
                .flatMap(projection -> Stream.of(
                        gauge(
                                meters,
                                glance,
                                projection,
                                "pcrm.projection.lag.events",
                                "Places of the event store that it has not read yet",
                                ProjectionView::lag),
                        gauge(
                                meters,
                                glance,
                                projection,
                                "pcrm.projection.lag.seconds",
                                "Age of the first event that it has not read yet",
                                ProjectionView::lagSeconds),
                        gauge(
                                meters,
                                glance,
                                projection,
                                "pcrm.dead.letters",
                                "Events set aside because it could not take them",
                                ProjectionView::deadLetters),
                        gauge(
                                meters,
                                glance,
                                projection,
                                "pcrm.rebuild.percent",
                                "How far its rebuild is; 100 when there is none",
                                ProjectionView::rebuiltPercent),
                        gauge(
                                meters,
                                glance,
                                projection,
                                "pcrm.rebuild.events.per.second",
                                "How fast its rebuild is; 0 when there is none",
                                ProjectionView::eventsPerSecond)))
                .toList();
    }

    private static Gauge gauge(
            MeterRegistry meters,
            Glance glance,
            Projection projection,
            String name,
            String told,
            ToDoubleFunction<ProjectionView> figure) {
        return Gauge.builder(name, () -> figure.applyAsDouble(glance.at(projection)))
                .tag("projection", projection.group())
                .description(told)
                .register(meters);
    }
}
