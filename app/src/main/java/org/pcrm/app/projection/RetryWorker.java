package org.pcrm.app.projection;

import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.pcrm.api.projection.Projection;
import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.pcrm.app.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries what was set aside again: when somebody asks for it, and now and then by itself, for causes that pass. */
@Component
@OnSide(Side.PROJECTION)
class RetryWorker extends Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(RetryWorker.class);

    private final DeadLetters letters;
    private final EventProcessingConfiguration processing;

    RetryWorker(DeadLetters letters, EventProcessingConfiguration processing, RetryBell bell) {
        super(bell);
        this.letters = letters;
        this.processing = processing;
    }

    @Override
    protected boolean doNext() {
        var asked = letters.take();
        asked.ifPresent(this::retry);
        return asked.isPresent();
    }

    /** Tries all there are. */
    @Scheduled(fixedDelayString = "PT15M", initialDelayString = "PT15M")
    void retry() {
        List.of(Projection.values()).forEach(this::retry);
    }

    private void retry(Projection projection) {
        var heads = letters.heads(projection);
        if (heads.isEmpty()) {
            return;
        }
        SequencedDeadLetterProcessor<EventMessage<?>> processor =
                processing.sequencedDeadLetterProcessor(projection.group()).orElseThrow();
        var taken = heads.stream()
                .filter(head -> processor.process(
                        letter -> letter.message().getIdentifier().equals(head)))
                .count();
        LOG.info(
                "{} tried {} entities again that were set aside; {} are as they should be",
                projection.group(),
                heads.size(),
                taken);
    }
}
