package org.pcrm.app.architecture.counterexample.sagas;

import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.pcrm.app.architecture.counterexample.query.Reckless;

/** Waits by asking what was remembered, and calls its verbs otherwise. */
public final class Dawdler {

    @SagaEventHandler(associationProperty = "id")
    void begin(Reckless memory) {}

    @DeadlineHandler
    void wake(Reckless memory) {}
}
