package org.pcrm.app.architecture.counterexample.command;

import org.pcrm.app.architecture.counterexample.query.AsksTheCommandSide;

/** Decides by what was remembered. */
public interface AsksTheQuerySide {

    AsksTheCommandSide memory();
}
