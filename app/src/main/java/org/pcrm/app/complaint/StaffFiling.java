package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Priority;
import org.pcrm.app.http.EmailAddress;
import org.pcrm.app.http.Locality;
import org.pcrm.app.http.PersonName;

/** What a staff member sends to file a complaint for a citizen; the channel defaults to the telephone. */
@Located
record StaffFiling(
        @NotNull @PersonName String citizenName,
        @NotNull @Phone String phone,
        @EmailAddress String email,
        @NotNull @Description String description,
        String category,
        @Locality String locality,
        @Latitude Double latitude,
        @Longitude Double longitude,
        Language language,
        Channel channel,
        UUID departmentId,
        Priority priority)
        implements Told {

    FileComplaint command(String trackingId, Actor by) {
        var spoken = language == null ? Language.EN : language;
        var cameBy = channel == null ? Channel.PHONE : channel;
        return new FileComplaint(
                trackingId, by, cameBy, spoken, citizen(), description, place(), category, departmentId, priority);
    }
}
