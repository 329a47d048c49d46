package org.pcrm.app.store;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where attached files are kept.
 *
 * @param endpoint the address of the S3 API; {@code null} for that of Amazon in the region
 * @param region the region to sign for
 * @param bucket a private bucket that exists; {@code null} for no store: then nothing can be attached
 * @param accessKey the identity to sign with
 * @param secretKey its secret
 * @param pathStyle whether the bucket stands in the path instead of the host name
 */
@ConfigurationProperties("pcrm.s3")
record StoreSettings(
        URI endpoint,
        @DefaultValue("us-east-1") String region,
        String bucket,
        String accessKey,
        String secretKey,
        @DefaultValue("false") boolean pathStyle) {

    /** Fails at the start rather than at the first upload. */
    StoreSettings {
        if (bucket != null && (accessKey == null || secretKey == null)) {
            throw new IllegalArgumentException("pcrm.s3.bucket needs pcrm.s3.access-key and pcrm.s3.secret-key.");
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "StoreSettings[" + endpoint + ", " + bucket + "]";
    }
}
