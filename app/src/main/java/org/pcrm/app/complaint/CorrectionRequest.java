package org.pcrm.app.complaint;

import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.Priority;
import org.pcrm.app.http.EmailAddress;
import org.pcrm.app.http.Locality;
import org.pcrm.app.http.PersonName;

/** What is to be corrected; what is missing stays as it is. */
@Located
record CorrectionRequest(
        String category,
        Priority priority,
        @Description String description,
        @PersonName String citizenName,
        @Phone String phone,
        @EmailAddress String email,
        @Locality String locality,
        @Latitude Double latitude,
        @Longitude Double longitude)
        implements Told {

    CorrectComplaint command(String trackingId, Actor by) {
        return new CorrectComplaint(trackingId, by, category, priority, description, citizen(), place());
    }
}
