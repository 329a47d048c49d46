package org.pcrm.app.axon;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.pcrm.api.Command;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Stamp;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** The one way commands take: sent, tried again a few times when another writer was faster, refused in one form. */
@Component
public class Commands {

    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_MILLIS = 4;

    private final CommandGateway gateway;
    private final Causes causes;
    private final CommandTimes times;

    Commands(CommandGateway gateway, Causes causes, CommandTimes times) {
        this.gateway = gateway;
        this.causes = causes;
        this.times = times;
    }

    /**
     * Has a command done.
     *
     * @return what its handler answers, or {@code null}
     * @throws Refused when a rule forbids it
     */
    public <R> R send(Command command) {
        return send(command, Conditions.NONE);
    }

    /**
     * Has a command done under conditions.
     *
     * @throws Refused when a rule forbids it
     * @throws StaleVersion when the expected version is not the last
     * @throws IdentityTaken when a new aggregate's identity is in use
     */
    public <R> R send(Command command, Conditions conditions) {
        return send(command, conditions.asMetaData());
    }

    /** Has a command done as if at another moment: only for what loads demonstrations and histories. */
    public <R> R sendAt(Instant moment, Command command) {
        return send(command, Map.of(ClockOfCommand.MOMENT, moment.toString()));
    }

    private <R> R send(Command command, Map<String, ?> metaData) {
        return times.of(command, () -> tried(command, metaData));
    }

    private <R> R tried(Command command, Map<String, ?> metaData) {
        var cause = causes.of(command);
        for (int attempt = 1; ; attempt++) {
            try {
                return gateway.sendAndWait(new GenericCommandMessage<>(command, metaData)
                        .andMetaData(origin(command))
                        .andMetaData(cause));
            } catch (ConcurrencyException | ConcurrencyFailureException e) {
                if (attempt == ATTEMPTS) {
                    throw new Refused(Refusal.conflict("conflict.try-again"));
                }
                pause(attempt);
            } catch (AggregateStreamCreationException e) {
                throw new IdentityTaken(e);
            } catch (ConflictingModificationException e) {
                throw new StaleVersion();
            } catch (AggregateNotFoundException e) {
                throw new Refused(Refusal.notFound());
            } catch (CommandExecutionException e) {
                throw e.<Refusal>getDetails()
                        .map(Refused::new)
                        .map(RuntimeException.class::cast)
                        .orElse(e);
            }
        }
    }

    /** Where a staff member's request came from; nothing for a citizen's, since events are kept for ever. */
    private static Map<String, String> origin(Command command) {
        return command.by().id() == null
                ? Map.of()
                : Caller.address()
                        .map(address -> Map.of(Stamp.ADDRESS, address))
                        .orElse(Map.of());
    }

    /** Doubling, with chance in it, so that writers that met once do not meet again. */
    private static void pause(int attempt) {
        var longest = FIRST_PAUSE_MILLIS << attempt;
        LockSupport.parkNanos(
                TimeUnit.MILLISECONDS.toNanos(ThreadLocalRandom.current().nextLong(1, longest)));
    }
}
