package org.pcrm.app.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/** The {@link ObjectStore} behind the S3 API. */
final class S3Store implements ObjectStore, AutoCloseable {

    private final S3Client client;
    private final String bucket;

    S3Store(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void put(String key, Path file) {
        // Of no type: whoever came to read the bucket would be shown nothing.
        reaching(() -> client.putObject(
                object -> object.bucket(bucket).key(key).contentType("application/octet-stream"),
                RequestBody.fromFile(file)));
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

    private static <T> T reaching(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw new StoreAway(e);
        }
    }
}
