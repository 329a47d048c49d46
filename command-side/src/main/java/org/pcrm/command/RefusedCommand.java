package org.pcrm.command;

import org.axonframework.commandhandling.CommandExecutionException;
import org.pcrm.api.Refusal;

/** Ends a command with a {@link Refusal} as its details, so that it is understood in another process too. */
public final class RefusedCommand extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    public RefusedCommand(Refusal refusal) {
        super(refusal.code(), null, refusal);
    }

    /** Refuses unless the condition holds. */
    public static void require(boolean condition, Refusal otherwise) {
        if (!condition) {
            throw new RefusedCommand(otherwise);
        }
    }
}
