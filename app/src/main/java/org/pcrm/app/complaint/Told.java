package org.pcrm.app.complaint;

import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.Place;

/** What a citizen tells of themselves and of the place, whichever route it comes by. */
interface Told extends Pinned {

    String citizenName();

    String phone();

    String email();

    String locality();

    /** Who it is; {@code null} when nothing of it was told. */
    default Citizen citizen() {
        return citizenName() == null && phone() == null && email() == null
                ? null
                : new Citizen(citizenName(), phone(), email());
    }

    /** Where it is; {@code null} when nothing of it was told. */
    default Place place() {
        return locality() == null && latitude() == null ? null : new Place(locality(), latitude(), longitude());
    }
}
