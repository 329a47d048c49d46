package org.pcrm.app.projection;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How hard a rebuild works.
 *
 * @param workers that fold at once, each the events of its own share of the aggregates
 * @param batch events folded in one transaction of a worker, at the most
 */
@ConfigurationProperties("pcrm.rebuild")
public record Pace(
        @DefaultValue("2") int workers,
        @DefaultValue("2500") int batch) {}
