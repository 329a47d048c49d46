package org.pcrm.app.policy;

import java.util.List;
import java.util.Objects;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.RecomputeDeadline;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.pcrm.app.rounds.Rounds;
import org.pcrm.command.office.GrantedHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings the deadlines of open complaints into step with the policies, a batch at a time, in any number of processes.
 * Each complaint is a command and a transaction of its own, and is done once however often it is asked for.
 */
@Component
@OnSide(Side.SAGA)
class PolicyWorker extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyWorker.class);
    /** Done long before another process would think that this one died, however busy the machine is. */
    private static final int BATCH = 50;

    private final PolicyChanges changes;
    private final GrantedHours granted;
    private final Commands commands;

    PolicyWorker(PolicyChanges changes, GrantedHours granted, Commands commands, PolicyBell bell) {
        super(bell);
        this.changes = changes;
        this.granted = granted;
        this.commands = commands;
    }

    @Override
    protected boolean doNext() {
        var change = changes.take();
        change.ifPresent(this::work);
        return change.isPresent();
    }

    private void work(PolicyChange change) {
        var batch = granted.outOfStep(change.tenantId(), change.after(), BATCH);
        var failures = batch.stream()
                .map(complaint -> failure(new RecomputeDeadline(complaint, Actor.system(change.tenantId()))))
                .filter(Objects::nonNull)
                .toList();
        tell(change, failures);
        if (batch.size() == BATCH) {
            changes.reached(change, batch.getLast());
        } else {
            changes.finished(change);
        }
    }

    /** One that fails must not hide the rest; {@code null} when it was done. */
    private RuntimeException failure(RecomputeDeadline command) {
        try {
            commands.send(command);
            return null;
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    /** A tracking ID is a key, and the text of a failure may repeat what somebody told: neither is logged. */
    private static void tell(PolicyChange change, List<RuntimeException> failures) {
        if (!failures.isEmpty()) {
            LOG.warn(
                    "Office {}: deadlines not brought into step: {}, the first for {}",
                    change.tenantId(),
                    failures.size(),
                    failures.getFirst().getClass().getName());
        }
    }
}
