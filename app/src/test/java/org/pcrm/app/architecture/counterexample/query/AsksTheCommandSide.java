package org.pcrm.app.architecture.counterexample.query;

import org.pcrm.app.architecture.counterexample.command.AsksTheQuerySide;

/** Remembers by asking who decides; with the other one a cycle. */
public interface AsksTheCommandSide {

    AsksTheQuerySide decider();
}
