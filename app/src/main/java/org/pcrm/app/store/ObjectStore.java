package org.pcrm.app.store;

import java.io.InputStream;
import java.nio.file.Path;

/** Files under keys, private to the program; nothing here holds a file in memory. */
public interface ObjectStore {

    /**
     * Stores a file; when this returns it is there.
     *
     * @throws StoreAway when it may not be
     */
    void put(String key, Path file);

    /**
     * The bytes of an object, to be closed.
     *
     * @throws StoreAway when they cannot be had
     */
    InputStream get(String key);

    /**
     * Takes an object away; one that is not there is no error.
     *
     * @throws StoreAway when it may still be there
     */
    void delete(String key);
}
