package org.pcrm.api.complaint;

/**
 * Where it is; every part may be missing.
 *
 * @param locality as told, at most 200 code points
 * @param latitude degrees, −90…90, together with the longitude
 * @param longitude degrees, −180…180
 */
public record Place(String locality, Double latitude, Double longitude) {

    /** Hides it, so that no log tells where somebody lives. */
    @Override
    public String toString() {
        return "Place[…]";
    }
}
