package org.pcrm.api.personal;

import java.util.Collection;
import java.util.List;

/** Opens personal data with the keys kept beside the events. */
public interface Vault {

    /** Fetches the keys of many complaints in one go, for folding a batch of events. */
    Opener opener(Collection<String> trackingIds);

    /** A copy of the record whose {@link Personal} components are readable, or erased. */
    default <R extends Record> R open(String trackingId, R sealed) {
        return opener(List.of(trackingId)).open(trackingId, sealed);
    }

    /** Keys in hand. */
    interface Opener {

        /**
         * Opens one record.
         *
         * @param trackingId the complaint whose key sealed it
         * @param sealed any record; components that are not {@link Personal} stay as they are
         * @throws IllegalStateException when a sealed value was altered or belongs to another complaint
         */
        <R extends Record> R open(String trackingId, R sealed);
    }
}
