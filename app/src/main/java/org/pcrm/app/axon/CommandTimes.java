package org.pcrm.app.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.pcrm.api.Command;
import org.springframework.stereotype.Component;

/** Counts and times commands by name and outcome: {@code done}, the code of a refusal, {@code stale}, {@code taken} or {@code failed}. */
@Component
class CommandTimes {

    private final MeterRegistry meters;

    CommandTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Does it, and notes what came of it. */
    <R> R of(Command command, Supplier<R> deed) {
        var sample = Timer.start(meters);
        var outcome = "failed";
        try {
            var result = deed.get();
            outcome = "done";
            return result;
        } catch (Refused refused) {
            outcome = refused.refusal().code();
            throw refused;
        } catch (StaleVersion stale) {
            outcome = "stale";
            throw stale;
        } catch (IdentityTaken taken) {
            outcome = "taken";
            throw taken;
        } finally {
            sample.stop(Timer.builder("pcrm.commands")
                    .description("Commands by name and outcome, with all attempts")
                    .tag("command", command.getClass().getSimpleName())
                    .tag("outcome", outcome)
                    .register(meters));
        }
    }
}
