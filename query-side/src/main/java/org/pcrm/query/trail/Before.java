package org.pcrm.query.trail;

import java.util.UUID;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintAssigned;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.personal.Personal;

/** What held of a complaint before an event that does not say so itself; {@code null} for what was erased. */
record Before(UUID departmentId, UUID officerId, Citizen citizen, String description, Place place) {

    static final Before NOTHING = new Before(null, null, null, null, null);

    /** What holds after an opened event. */
    Before after(Record event) {
        return switch (event) {
            case ComplaintFiled filed ->
                new Before(
                        filed.departmentId(),
                        null,
                        clear(filed.citizen()),
                        clear(filed.description()),
                        clear(filed.place()));
            case ComplaintAssigned assigned ->
                new Before(assigned.departmentId(), assigned.officerId(), citizen, description, place);
            case DetailsCorrected corrected ->
                new Before(
                        departmentId,
                        officerId,
                        corrected.citizen() == null ? citizen : clear(corrected.citizen()),
                        corrected.description() == null ? description : clear(corrected.description()),
                        corrected.place() == null ? place : clear(corrected.place()));
            default -> this;
        };
    }

    private static <T> T clear(Personal<T> personal) {
        return personal == null ? null : personal.value();
    }
}
