package org.pcrm.command.office;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.pcrm.api.Command;
import org.pcrm.command.Onward;
import org.springframework.stereotype.Component;

/** Sends on the thread of the first command, whose unit of work takes the second one in. */
@Component
class OnwardBus implements Onward {

    private final CommandGateway gateway;

    OnwardBus(CommandGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public <R> R send(Command command) {
        return gateway.sendAndWait(command);
    }
}
