package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.api.complaint.Place;
import org.pcrm.app.http.CodePoints;
import org.pcrm.app.http.Locality;

/**
 * What somebody is about to tell.
 *
 * @param category what no category is called is like none
 */
@Located
record SimilarRequest(
        @NotNull @CodePoints(max = 5000) String text,
        String category,
        @Locality String locality,
        @Latitude Double latitude,
        @Longitude Double longitude)
        implements Pinned {

    Place place() {
        return new Place(locality, latitude, longitude);
    }
}
