package org.pcrm.local.s3;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.data.DataDirectory;
import org.pcrm.local.data.OwnerOnlyFile;

/** An S3 API over the data directory; it can be stopped and started again at the same address, with the same files. */
public final class EmbeddedS3 implements AutoCloseable {

    private final Path directory;
    private final StoreAccess access;
    private S3Proxy server;

    private EmbeddedS3(Path directory, StoreAccess access) {
        this.directory = directory;
        this.access = access;
    }

    /**
     * Starts a server with the one bucket there is, which is made where it is missing.
     *
     * @throws CannotStart when it does not come up
     */
    public static EmbeddedS3 start(DataDirectory data) {
        try {
            // Absolute, or the server lists nothing and does not say why.
            var directory = data.resolve("s3").toAbsolutePath();
            // Buckets are directories here.
            OwnerOnlyFile.directory(directory.resolve(StoreAccess.BUCKET));
            var store = new EmbeddedS3(directory, StoreAccess.draw());
            store.start();
            store.access.save(data.resolve(StoreAccess.FILE));
            return store;
        } catch (IOException e) {
            throw new CannotStart("The embedded S3 API did not start.", e);
        }
    }

    /** Where it is and who may enter. */
    public StoreAccess access() {
        return access;
    }

    /** Starts it again. */
    public void start() {
        server = S3Proxy.builder()
                .blobStore(new FilesystemNio2BlobStore(directory.toString()))
                .endpoint(URI.create(access.url()))
                .awsAuthentication(AuthenticationType.AWS_V4, access.accessKey(), access.secretKey())
                .build();
        try {
            server.start();
        } catch (Exception e) {
            throw new CannotStart("The embedded S3 API did not start.", e);
        }
    }

    /** Stops it; requests that are under way are cut off. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The embedded S3 API did not stop", e);
        }
    }
}
