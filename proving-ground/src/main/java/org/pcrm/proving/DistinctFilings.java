package org.pcrm.proving;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.TrackingId;

/** Filings with an office, each a kilometre from every other: what repeats another complaint would be paid for too. */
final class DistinctFilings {

    private final Stage.Desk desk;
    private final SecureRandom identities = new SecureRandom();
    private int drawn;

    DistinctFilings(Stage.Desk desk) {
        this.desk = desk;
    }

    FileComplaint next() {
        drawn++;
        return new FileComplaint(
                TrackingId.of(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC), identities.nextLong()),
                Actor.citizen(desk.tenantId()),
                Channel.PORTAL,
                Language.EN,
                new Citizen("Citizen " + drawn, "+91 00000 00000", null),
                "No water in our street since Monday, and nobody answers the telephone of the office.",
                new Place(null, 20 + drawn % 1_000 / 100.0, 75 + drawn / 1_000 / 100.0),
                null,
                null,
                null);
    }
}
