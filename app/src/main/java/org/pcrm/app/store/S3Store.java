package org.pcrm.app.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The {@link ObjectStore} behind the S3 API. */
final class S3Store implements ObjectStore, AutoCloseable {

    /** Each holds buffers and a connection; more at once are not faster. */
    private static final int AT_ONCE = 8;

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path file) {
        takeTurn();
        try {
            // Of no type: whoever came to read the bucket would be shown nothing.
            reaching(() -> client.putObject(
                    object -> object.bucket(bucket).key(key).contentType("application/octet-stream"),
                    RequestBody.fromFile(file)));
        } finally {
            turns.release();
        }
    }

    @Override
    public InputStream get(String key) {
        return reaching(() -> client.getObject(object -> object.bucket(bucket).key(key)));
    }

    @Override
    public void delete(String key) {
        reaching(() -> client.deleteObject(object -> object.bucket(bucket).key(key)));
    }

    @Override
    public void close() {
        client.close();
    }

    /** A store that is silent lets nobody wait behind others for long. */
    private void takeTurn() {
        try {
            if (!turns.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new StoreAway(new TimeoutException("Others wait for it too"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreAway(e);
        }
    }

    private static <T> T reaching(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }
}
