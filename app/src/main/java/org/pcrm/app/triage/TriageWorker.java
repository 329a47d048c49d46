package org.pcrm.app.triage;

import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.TriageComplaint;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the analysis of those that wait for it made up for, in any number of processes: asked twice, it is done once. */
@Component
@OnSide(Side.SAGA)
class TriageWorker {

    private static final Logger LOG = LoggerFactory.getLogger(TriageWorker.class);
    private static final int BATCH = 100;

    private final Untriaged untriaged;
    private final Commands commands;

    TriageWorker(Untriaged untriaged, Commands commands) {
        this.untriaged = untriaged;
        this.commands = commands;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void makeUp() {
        try {
            untriaged.take(BATCH).forEach(this::makeUpFor);
        } catch (RuntimeException away) {
            LOG.warn(
                    "What waits for its analysis cannot be read: {}",
                    away.getClass().getName());
        }
    }

    /** A tracking ID is a key, and the text of a failure may repeat what somebody told: neither is logged. */
    private void makeUpFor(Untriaged.Waiting complaint) {
        try {
            commands.send(new TriageComplaint(complaint.trackingId(), Actor.system(complaint.tenantId())));
            untriaged.done(complaint);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "A complaint's analysis failed again: {}", failed.getClass().getName());
        }
    }
}
