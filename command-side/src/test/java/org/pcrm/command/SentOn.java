package org.pcrm.command;

import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.Command;
import org.pcrm.api.Refusal;

/** Remembers which commands a decision brought with it. */
public final class SentOn implements Onward {

    private final List<Command> commands = new ArrayList<>();
    private Refusal refusal;

    @Override
    public <R> R send(Command command) {
        if (refusal != null) {
            throw new RefusedCommand(refusal);
        }
        commands.add(command);
        return null;
    }

    /** From now on each is refused. */
    public void refuse(Refusal with) {
        refusal = with;
    }

    public List<Command> commands() {
        return commands;
    }
}
