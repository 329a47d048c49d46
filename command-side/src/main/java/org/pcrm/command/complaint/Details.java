package org.pcrm.command.complaint;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.personal.Personal;

/** What the citizen told, sealed until a decision needs to compare it. */
record Details(Personal<Citizen> citizen, Personal<String> description, Personal<Place> place) {

    /** The state after the event. */
    Details with(DetailsCorrected event) {
        return new Details(
                event.citizen() == null ? citizen : event.citizen(),
                event.description() == null ? description : event.description(),
                event.place() == null ? place : event.place());
    }

    /** Whether the citizen gave this e-mail address; of readable details alone. */
    boolean give(String address) {
        var who = value(citizen);
        return who != null && address.equals(who.email());
    }

    /**
     * The event that corrects what differs; empty when nothing does.
     *
     * @param opened these same details, readable
     */
    static Optional<DetailsCorrected> corrected(Correction correction, Details opened, String id, Instant at) {
        var citizen = changed(opened.citizen(), correction.over(value(opened.citizen())));
        var description = changed(opened.description(), correction.over(value(opened.description())));
        var place = changed(opened.place(), correction.over(value(opened.place())));
        return citizen == null && description == null && place == null
                ? Optional.empty()
                : Optional.of(new DetailsCorrected(id, citizen, description, place, at));
    }

    private static <T> T value(Personal<T> personal) {
        return personal == null ? null : personal.value();
    }

    private static <T> Personal<T> changed(Personal<T> now, T to) {
        return Objects.equals(value(now), to) ? null : Personal.of(to);
    }
}
