package org.pcrm.local.demo;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.app.axon.Commands;

/** Tells the lives of an office's complaints up to now; what is drawn is the same every time. */
final class StoryTeller {

    /** One in two by the portal, most of the others by phone. */
    private static final List<Channel> CHANNELS = List.of(
            Channel.PORTAL,
            Channel.PORTAL,
            Channel.PORTAL,
            Channel.PORTAL,
            Channel.PHONE,
            Channel.PHONE,
            Channel.WHATSAPP,
            Channel.WALK_IN);

    private static final int PHONE_NUMBERS = 100_000;
    private static final int SPREAD_MINUTES = 600;
    private static final double SCATTER_DEGREES = 0.004;

    private final Commands commands;
    private final EventStore events;
    private final SlaClock clock;
    private final Office office;
    private final Instant now;
    private final RandomGenerator random;
    private final SecureRandom identities = new SecureRandom();
    private final List<Subject> subjects =
            Table.read("complaints").stream().map(Subject::of).toList();
    private final List<String> citizens;
    private final List<String[]> places;

    StoryTeller(Commands commands, EventStore events, SlaClock clock, Office office, Instant now) {
        this.commands = commands;
        this.events = events;
        this.clock = clock;
        this.office = office;
        this.now = now;
        this.random = new Random(office.slug().hashCode());
        this.citizens = Table.texts("citizens", office.slug());
        this.places = Table.about("places", office.slug()).toList();
    }

    /**
     * Tells one life.
     *
     * @param number from 0; stands for the subject
     * @param around about when it was filed
     */
    void tell(int number, Instant around) {
        var subject = subjects.get(number % subjects.size());
        var later = around.plus(Duration.ofMinutes(random.nextInt(SPREAD_MINUTES)));
        var at = later.isAfter(now) ? around : later;
        var filed = file(subject, at);
        var clockwork = new Clockwork(commands, events, filed.trackingId(), Actor.system(office.id()), at);
        var story = Story.draw(random, Duration.between(around, now).toDays());
        for (var step : story.steps()) {
            at = at.plus(step.drawDelay(random, clock.hour()));
            if (at.isAfter(now)) {
                break;
            }
            clockwork.runUntil(at);
            commands.sendAt(at, filed.command(step));
        }
        clockwork.runUntil(now);
    }

    private Case file(Subject subject, Instant at) {
        // The citizen's key is drawn as in earnest, by a generator that nobody can foresee.
        var trackingId = TrackingId.of(LocalDate.ofInstant(at, office.zone()), identities.nextLong());
        var place = places.get(random.nextInt(places.size()));
        var channel = CHANNELS.get(random.nextInt(CHANNELS.size()));
        commands.sendAt(
                at,
                new FileComplaint(
                        trackingId,
                        channel == Channel.PORTAL ? Actor.citizen(office.id()) : office.operator(),
                        channel,
                        subject.language(),
                        citizen(),
                        subject.text().replace("{place}", place[1]),
                        new Place(place[1], scatter(place[2]), scatter(place[3])),
                        subject.category(),
                        null,
                        null));
        return new Case(trackingId, office, subject, random);
    }

    /** Somebody who does not exist: no Indian telephone number begins with a zero. */
    private Citizen citizen() {
        var name = citizens.get(random.nextInt(citizens.size()));
        var phone = "+91 00000 %05d".formatted(random.nextInt(PHONE_NUMBERS));
        return new Citizen(name, phone, null);
    }

    private double scatter(String degrees) {
        return Double.parseDouble(degrees) + (random.nextDouble() - 0.5) * SCATTER_DEGREES;
    }
}
