package org.pcrm.command.office;

/** The objects in the store that no event points to yet: each is kept by one event, or swept. */
public interface StoredObjects {

    /**
     * Keeps an object for good, in the transaction of the event that points to it.
     *
     * @throws org.pcrm.command.RefusedCommand when it may have been swept meanwhile: an event never points to a missing
     *     object
     */
    void keep(String objectKey);
}
