package org.pcrm.app.store;

import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of the store that the settings name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
class StoreConfiguration {

    private static final Duration CONNECTING = Duration.ofSeconds(2);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration ALL_TRIES = Duration.ofSeconds(60);

    @Bean
    ObjectStore objectStore(StoreSettings settings) {
        return settings.bucket() == null ? new NoStore() : new S3Store(client(settings), settings.bucket());
    }

    private static S3Client client(StoreSettings settings) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(SILENCE))
                .overrideConfiguration(limits -> limits.apiCallTimeout(ALL_TRIES))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
                // Stores other than Amazon's do not know its newer checksums; whole files are hashed by us.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                // A server that does not answer to it costs the JDK's client five seconds.
                .serviceConfiguration(s3 -> s3.expectContinueEnabled(false))
                .forcePathStyle(settings.pathStyle())
                .applyMutation(client -> {
                    if (settings.endpoint() != null) {
                        client.endpointOverride(settings.endpoint());
                    }
                })
                .build();
    }
}
