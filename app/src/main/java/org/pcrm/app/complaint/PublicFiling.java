package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.EmailAddress;
import org.pcrm.app.http.Locality;
import org.pcrm.app.http.PersonName;

/** What a citizen sends to file a complaint; the language defaults to English. */
@Located
record PublicFiling(
        @NotNull @PersonName String citizenName,
        @NotNull @Phone String phone,
        @EmailAddress String email,
        @NotNull @Description String description,
        String category,
        @Locality String locality,
        @Latitude Double latitude,
        @Longitude Double longitude,
        Language language)
        implements Told {

    FileComplaint command(String trackingId, Actor by) {
        var spoken = language == null ? Language.EN : language;
        return new FileComplaint(
                trackingId, by, Channel.PORTAL, spoken, citizen(), description, place(), category, null, null);
    }
}
