package org.pcrm.local.redis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.postgres.Port;
import redis.embedded.RedisServer;
import redis.embedded.core.ExecutableProvider;

/** A Redis server that keeps nothing on disk; it can be stopped and started again at the same address. */
public final class EmbeddedRedis implements AutoCloseable {

    private final Path directory;
    private final int port = Port.draw();
    private final String password = UUID.randomUUID().toString();
    private RedisServer server;

    private EmbeddedRedis(Path directory) {
        this.directory = directory;
    }

    /**
     * Starts a server.
     *
     * @param directory gets its program; must exist
     * @throws CannotStart on a platform without a server, or when it does not come up
     */
    public static EmbeddedRedis start(Path directory) {
        var redis = new EmbeddedRedis(directory);
        redis.start();
        return redis;
    }

    /** Where it is, with the password: the application's setting {@code pcrm.redis.url}. */
    public String url() {
        return "redis://:" + password + "@127.0.0.1:" + port + "/0";
    }

    /** Starts it again, remembering nothing. */
    public void start() {
        try {
            server = RedisServer.newRedisServer()
                    .executableProvider(ExecutableProvider.newJarResourceProvider(directory.toFile()))
                    .port(port)
                    .setting("requirepass " + password)
                    .setting("save \"\"")
                    .setting("maxmemory-policy noeviction")
                    .build();
            server.start();
        } catch (IOException e) {
            throw new CannotStart("The embedded Redis did not start.", e);
        }
    }

    /** Stops it, and returns when its port is free. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
