package org.pcrm.app.architecture.counterexample.local;

import org.pcrm.app.architecture.counterexample.sagas.Dawdler;

/** Knows what waits, and wakes it by hand. */
public record Impatient(Dawdler woken) {}
