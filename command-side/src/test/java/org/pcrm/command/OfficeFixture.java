package org.pcrm.command;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.pcrm.api.Command;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.command.office.Desks;
import org.pcrm.command.office.OneOffice;

/** A fixture for the small aggregates of an office. */
public abstract class OfficeFixture<A> {

    protected static final Instant NOW = Instant.parse("2026-01-06T04:30:00Z");
    protected static final UUID OFFICE = OneOffice.OFFICE;
    protected static final Actor SYSTEM = Actor.system(OFFICE);
    protected static final Actor ADMIN = new Actor(UUID.randomUUID(), Role.ADMIN, OFFICE, null);
    protected static final Actor ADMIN_ELSEWHERE = new Actor(UUID.randomUUID(), Role.ADMIN, UUID.randomUUID(), null);
    protected static final Actor HEAD = new Actor(UUID.randomUUID(), Role.DEPARTMENT_HEAD, OFFICE, OneOffice.WATER);

    protected final AggregateTestFixture<A> fixture;
    protected final Desks desks = new Desks();
    protected final SentOn sentOn = new SentOn();

    protected OfficeFixture(Class<A> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(command ->
                        new VersionedAggregateIdentifier((Object) ((Command) command.getPayload()).target(), null))
                .registerInjectableResource(new OneOffice())
                .registerInjectableResource(desks)
                .registerInjectableResource(sentOn)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    protected static void refused(ResultValidator<?> result, Refusal refusal) {
        result.expectNoEvents().expectException(RefusedCommand.class).expectExceptionDetails(refusal);
    }
}
