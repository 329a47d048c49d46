package org.pcrm.app.projection;

import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.pcrm.app.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Does the rebuilds that are asked for, one at a time in each process. */
@Component
@OnSide(Side.PROJECTION)
@EnableConfigurationProperties(Pace.class)
class RebuildWorker extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildWorker.class);

    private final Rebuilds rebuilds;
    private final Rebuilding rebuilding;
    private final Pace pace;

    RebuildWorker(Rebuilds rebuilds, Rebuilding rebuilding, Pace pace, RebuildBell bell) {
        super(bell);
        this.rebuilds = rebuilds;
        this.rebuilding = rebuilding;
        this.pace = pace;
    }

    @Override
    protected boolean doNext() {
        var run = rebuilds.take();
        run.ifPresent(this::build);
        return run.isPresent();
    }

    private void build(Run run) {
        try {
            rebuilding.run(run, pace);
        } catch (Superseded elsewhere) {
            LOG.warn(
                    "The rebuild of {} is done by another process",
                    run.projection().group());
        } catch (RuntimeException failure) {
            // Only the kind: a failed statement may repeat what somebody told.
            LOG.error(
                    "The rebuild of {} failed: {}",
                    run.projection().group(),
                    failure.getClass().getName());
            if (isRunning()) {
                rebuilding.giveUp(run);
            }
        }
    }
}
