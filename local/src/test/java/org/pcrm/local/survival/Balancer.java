package org.pcrm.local.survival;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before processes as a balancer does that knows nothing of them: each new connection goes to the next one that says
 * it is ready. One that does not answer its question loses the connections it has.
 */
public final class Balancer implements AutoCloseable {

    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ServerSocket server;
    private final List<Backend> backends = new CopyOnWriteArrayList<>();
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean closed;

    private Balancer(ServerSocket server) {
        this.server = server;
    }

    /** Opens it on a free port of the loopback interface. */
    public static Balancer open() throws IOException {
        var balancer = new Balancer(new ServerSocket(0, 256, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(balancer::accept);
        return balancer;
    }

    /** Where clients reach it. */
    public URI address() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    /** Sends connections there too, as long as it is ready. */
    public void add(URI process) {
        var backend = new Backend(process);
        backend.ask();
        backends.add(backend);
        Thread.ofPlatform().daemon().start(() -> watch(backend));
    }

    /** Sends nothing there any more. */
    public void remove(URI process) {
        backends.removeIf(backend -> backend.address.equals(process));
    }

    @Override
    public void close() throws IOException {
        closed = true;
        server.close();
        backends.forEach(Backend::cut);
    }

    private void watch(Backend backend) {
        while (!closed && backends.contains(backend)) {
            backend.ask();
            try {
                Thread.sleep(BETWEEN_QUESTIONS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void accept() {
        while (!closed) {
            try {
                var client = server.accept();
                Thread.ofVirtual().start(() -> connect(client));
            } catch (IOException e) {
                // Closed, or the client is gone already.
            }
        }
    }

    private void connect(Socket client) {
        for (int attempt = 0; attempt < backends.size(); attempt++) {
            var backend = backends.get(Math.floorMod(next.getAndIncrement(), backends.size()));
            if (backend.ready && backend.serves(client)) {
                return;
            }
        }
        hangUp(client);
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is closed.
        }
    }

    /** One process. */
    private static final class Backend {

        private final URI address;
        private final HttpClient asking =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        private final HttpRequest question;
        private final Set<Socket> open = ConcurrentHashMap.newKeySet();
        private volatile boolean ready;

        Backend(URI address) {
            this.address = address;
            this.question = HttpRequest.newBuilder(address.resolve("/actuator/health/readiness"))
                    .timeout(PATIENCE)
                    .build();
        }

        void ask() {
            try {
                ready = asking.send(question, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException away) {
                ready = false;
                cut();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void cut() {
            open.forEach(Balancer::hangUp);
        }

        boolean serves(Socket client) {
            var socket = new Socket();
            try {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.getPort()), (int)
                        PATIENCE.toMillis());
            } catch (IOException refused) {
                hangUp(socket);
                return false;
            }
            open.add(client);
            open.add(socket);
            Thread.ofVirtual().start(() -> pass(client, socket));
            Thread.ofVirtual().start(() -> pass(socket, client));
            return true;
        }

        private void pass(Socket from, Socket to) {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException gone) {
                // One of them is: so is the other.
            } finally {
                open.remove(from);
                open.remove(to);
            }
        }
    }
}
