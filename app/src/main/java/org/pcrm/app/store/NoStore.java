package org.pcrm.app.store;

import java.io.InputStream;
import java.nio.file.Path;

/** Stands in where no bucket was named: nothing can be attached, and all else works. */
final class NoStore implements ObjectStore {

    @Override
    public void put(String key, Path file) {
        throw none();
    }

    @Override
    public InputStream get(String key) {
        throw none();
    }

    @Override
    public void delete(String key) {
        throw none();
    }

    private static StoreAway none() {
        return new StoreAway(new IllegalStateException("pcrm.s3.bucket is not set"));
    }
}
