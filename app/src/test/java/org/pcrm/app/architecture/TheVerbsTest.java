package org.pcrm.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.lang.ArchRule;
import java.lang.annotation.Annotation;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.pcrm.app.architecture.counterexample.command.Waverer;
import org.pcrm.app.architecture.counterexample.query.Dreamer;
import org.pcrm.app.architecture.counterexample.sagas.Dawdler;

/** Four verbs in the whole code. */
class TheVerbsTest {

    @Test
    void a_command_is_decided() {
        House.keeps(handlersAreNamed(CommandHandler.class, "decide"), Waverer.class);
    }

    @Test
    void an_aggregate_evolves() {
        House.keeps(handlersAreNamed(EventSourcingHandler.class, "evolve"), Waverer.class);
    }

    @Test
    void a_projection_acts_on_an_event() {
        House.keeps(handlersAreNamed(EventHandler.class, "on"), Dreamer.class);
    }

    @Test
    void a_saga_acts_on_events_and_on_its_deadlines() {
        House.keeps(handlersAreNamed(SagaEventHandler.class, "on"), Dawdler.class);
        House.keeps(handlersAreNamed(DeadlineHandler.class, "on"), Dawdler.class);
    }

    @Test
    void a_query_is_answered() {
        House.keeps(handlersAreNamed(QueryHandler.class, "answer"), Dreamer.class);
    }

    private static ArchRule handlersAreNamed(Class<? extends Annotation> kind, String verb) {
        return methods().that().areAnnotatedWith(kind).should().haveName(verb);
    }
}
