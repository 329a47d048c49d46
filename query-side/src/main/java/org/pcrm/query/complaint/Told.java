package org.pcrm.query.complaint;

import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.personal.Personal;

/**
 * What the citizen told, in clear; all {@code null} once the person was erased.
 *
 * @param mailRefused whether a mail server refused the address for good
 */
record Told(
        String description,
        String citizenName,
        String phone,
        String email,
        String locality,
        Double latitude,
        Double longitude,
        boolean mailRefused) {

    private static final Told NOTHING = new Told(null, null, null, null, null, null, null, false);

    static Told of(Personal<Citizen> citizen, Personal<String> description, Personal<Place> place) {
        return NOTHING.corrected(citizen, description, place);
    }

    /** With other parts; a part that is {@code null} stays. */
    Told corrected(Personal<Citizen> citizen, Personal<String> description, Personal<Place> place) {
        var who = citizen == null ? new Citizen(citizenName, phone, email) : orNobody(citizen.value());
        var where = place == null ? new Place(locality, latitude, longitude) : orNowhere(place.value());
        return new Told(
                description == null ? this.description : description.value(),
                who.name(),
                who.phone(),
                who.email(),
                where.locality(),
                where.latitude(),
                where.longitude(),
                mailRefused && citizen == null);
    }

    /** The same, of somebody whom no mail reaches. */
    Told unreachable() {
        return new Told(description, citizenName, phone, email, locality, latitude, longitude, true);
    }

    private static Citizen orNobody(Citizen citizen) {
        return citizen == null ? new Citizen(null, null, null) : citizen;
    }

    private static Place orNowhere(Place place) {
        return place == null ? new Place(null, null, null) : place;
    }
}
