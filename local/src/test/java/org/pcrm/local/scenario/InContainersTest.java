package org.pcrm.local.scenario;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.pcrm.local.Apart;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.utility.MountableFile;

/** On the images of the compose file, with its own scripts: where there is Docker; elsewhere reported as skipped. */
@Apart
@Testcontainers(disabledWithoutDocker = true)
class InContainersTest extends ProductionContract {

    private static final Path DEPLOY = Path.of("../deploy");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PASSWORD = UUID.randomUUID().toString();

    @Container
    private static final GenericContainer<?> DATABASE = new GenericContainer<>("postgres:18")
            .withEnv("POSTGRES_PASSWORD", PASSWORD)
            .withEnv("POSTGRES_INITDB_ARGS", "--data-checksums")
            .withEnv("SPRING_DATASOURCE_PASSWORD", PASSWORD)
            .withEnv("PCRM_READ_PASSWORD", PASSWORD)
            .withEnv("SPRING_FLYWAY_PASSWORD", PASSWORD)
            .withCopyFileToContainer(
                    MountableFile.forHostPath(DEPLOY.resolve("postgres/10-roles.sh"), 0555),
                    "/docker-entrypoint-initdb.d/10-roles.sh")
            .withExposedPorts(5432)
            .waitingFor(Wait.forSuccessfulCommand("pg_isready --host=127.0.0.1 --username=pcrm_owner --dbname=pcrm")
                    .withStartupTimeout(PATIENCE));

    @Container
    private static final GenericContainer<?> COUNTERS = new GenericContainer<>("redis:8-alpine")
            .withCommand("redis-server", "--requirepass", PASSWORD, "--save", "", "--appendonly", "no")
            .withExposedPorts(6379);

    @Container
    private static final GenericContainer<?> STORE = new GenericContainer<>("chrislusf/seaweedfs:3.97")
            .withEnv("PCRM_S3_ACCESSKEY", "pcrm")
            .withEnv("PCRM_S3_SECRETKEY", PASSWORD)
            .withCopyFileToContainer(MountableFile.forHostPath(DEPLOY.resolve("s3/start"), 0555), "/deploy/start")
            .withCreateContainerCmdModifier(command -> command.withEntrypoint("/bin/sh", "/deploy/start"))
            .withExposedPorts(8333)
            .waitingFor(Wait.forSuccessfulCommand("echo s3.bucket.list | weed shell | grep -q evidence")
                    .withStartupTimeout(PATIENCE));

    @Container
    private static final GenericContainer<?> MAIL =
            new GenericContainer<>("axllent/mailpit:v1.27").withExposedPorts(1025);

    @Override
    Map<String, Object> parts() {
        var settings = new HashMap<String, Object>();
        settings.put("spring.datasource.url", "jdbc:postgresql://%s/pcrm".formatted(at(DATABASE, 5432)));
        settings.put("spring.datasource.username", "pcrm_write");
        settings.put("spring.datasource.password", PASSWORD);
        settings.put("pcrm.read.username", "pcrm_read");
        settings.put("pcrm.read.password", PASSWORD);
        settings.put("spring.flyway.user", "pcrm_owner");
        settings.put("spring.flyway.password", PASSWORD);
        settings.put("pcrm.redis.url", "redis://:%s@%s".formatted(PASSWORD, at(COUNTERS, 6379)));
        settings.put("pcrm.s3.endpoint", "http://" + at(STORE, 8333));
        settings.put("pcrm.s3.bucket", "evidence");
        settings.put("pcrm.s3.access-key", "pcrm");
        settings.put("pcrm.s3.secret-key", PASSWORD);
        settings.put("pcrm.s3.path-style", true);
        settings.put("spring.mail.host", MAIL.getHost());
        settings.put("spring.mail.port", MAIL.getMappedPort(1025));
        return settings;
    }

    @Override
    void partsStop() {
        // Whoever started them stops them.
    }

    private static String at(GenericContainer<?> container, int port) {
        return container.getHost() + ":" + container.getMappedPort(port);
    }
}
