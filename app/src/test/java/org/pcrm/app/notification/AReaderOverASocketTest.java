package org.pcrm.app.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Language;

/** Two readers over connections of a real server: one reads, the other never does. */
class AReaderOverASocketTest {

    private static final int TOLD = 100_000;
    private static final String LAST = "data: the last";

    @TempDir
    static Path directory;

    private final Map<String, Stream> streams = new ConcurrentHashMap<>();
    private final CountDownLatch opened = new CountDownLatch(2);
    private final AtomicInteger ended = new AtomicInteger();
    private final Tomcat server = new Tomcat();

    @BeforeEach
    void a_server() throws LifecycleException {
        server.setBaseDir(directory.toString());
        server.setPort(0);
        // The system would take megabytes for a reader before anybody noticed.
        server.getConnector().setProperty("socket.txBufSize", "4096");
        var context = server.addContext("", directory.toString());
        Tomcat.addServlet(context, "streams", new Opening()).addMapping("/*");
        server.start();
    }

    @AfterEach
    void stops() throws LifecycleException {
        server.stop();
        server.destroy();
    }

    @Test
    void who_never_reads_holds_up_nobody_and_is_told_to_read_anew() throws Exception {
        try (var lazy = connect("lazy");
                var eager = connect("eager")) {
            opened.await();
            for (int n = 0; n < TOLD; n++) {
                tellBoth("about " + n);
            }
            tellBoth("the last");

            assertThat(readsUntilLast(eager)).contains(LAST);
            // It has taken nothing all the while, and what waited for it did not grow with what there was to tell.
            var late = readsUntilLast(lazy);
            assertThat(late).contains("event: resync", LAST);
            assertThat(late.size()).isLessThan(TOLD / 2);
            assertThat(ended).hasValue(0);
        }
    }

    private void tellBoth(String about) {
        streams.values().forEach(stream -> stream.tell(new Message(about, language -> "data: " + about + "\n\n")));
    }

    private Socket connect(String who) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), server.getConnector().getLocalPort()));
        socket.getOutputStream().write(bytes("GET /" + who + " HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        return socket;
    }

    private static List<String> readsUntilLast(Socket socket) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        var lines = new ArrayList<String>();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.equals(LAST)) {
                break;
            }
        }
        return lines;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Opens a stream as the route does. */
    private final class Opening extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException, ServletException {
            var viewer = new Viewer(UUID.randomUUID(), Role.ADMIN, null, UUID.randomUUID());
            var stream = new Stream(UUID.randomUUID(), viewer, Language.EN, over -> ended.incrementAndGet());
            streams.put(request.getRequestURI(), stream);
            response.setContentType("text/event-stream");
            response.setHeader("Connection", "close");
            response.flushBuffer();
            request.upgrade(StreamLine.class).carry(stream);
            opened.countDown();
        }
    }
}
