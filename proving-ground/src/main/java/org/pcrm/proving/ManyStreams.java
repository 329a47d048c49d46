package org.pcrm.proving;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.pcrm.proving.crash.Node;

/**
 * What many open streams cost a process of its own, and how long one message takes to all of them. Promise: 10,000 at 32
 * KB each at most, one message to all within 2 seconds.
 */
final class ManyStreams {

    /** The product lets one session open so many. */
    private static final int OF_ONE_SESSION = 32;

    /** Browsers come again spread over some seconds. */
    private static final int AT_ONCE = 200;

    private static final String OPEN = "event: connected";
    private static final int ROUNDS = 5;
    private static final int WARMING = 300;
    private static final String ADMINISTRATOR = "admin@east.pcrm.example";
    private static final String FILING = """
            {"citizenName": "Asha Verma", "phone": "+91 98390 12345", "description": "No water in our street since Monday."}""";

    private ManyStreams() {}

    /** Argument: how many; 10,000 if none is given. */
    public static void main(String[] arguments) throws Exception {
        var many = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("pcrm-streams");
        var answers = new CountDownLatch(1);
        var node = Node.start(
                data.resolveSibling(data.getFileName() + ".log"),
                ready -> answers.countDown(),
                List.of(
                        "--pcrm.data=" + data,
                        "--server.port=0",
                        "--pcrm.demo.complaints=0",
                        "--pcrm.rate-limits=off"));
        answers.await();
        try {
            prove(node, many);
        } finally {
            node.kill();
        }
        System.exit(0);
    }

    private static void prove(Node node, int many) throws Exception {
        for (int n = 0; n < WARMING; n++) {
            file(node.address());
        }
        var sessions = new String[(many + OF_ONE_SESSION - 1) / OF_ONE_SESSION];
        for (int n = 0; n < sessions.length; n++) {
            sessions[n] = Browser.of(node.address(), ADMINISTRATOR).cookie();
        }
        var before = Memory.of(node.pid());
        var address =
                new InetSocketAddress(node.address().getHost(), node.address().getPort());
        try (var sockets = new Sockets(address)) {
            for (int n = 0; n < many; n++) {
                sockets.open(sessions[n / OF_ONE_SESSION]);
                if (n % AT_ONCE == AT_ONCE - 1) {
                    sockets.awaitAll(OPEN);
                }
            }
            sockets.awaitAll(OPEN);
            var idle = Memory.of(node.pid());
            System.out.printf("%,d streams%n", many);
            System.out.printf("  live heap        %.1f KB each%n", (idle.heap() - before.heap()) / 1024.0 / many);
            System.out.printf(
                    "  resident         %.1f KB each%n", (idle.resident() - before.resident()) / 1024.0 / many);
            for (int round = 1; round <= ROUNDS; round++) {
                sockets.forget();
                var begun = System.nanoTime();
                Thread.ofPlatform().start(() -> file(node.address()));
                sockets.awaitAll("event: notification");
                System.out.printf(
                        "  message %d        %.2f s from the request to the last of them%n",
                        round, (System.nanoTime() - begun) / 1e9);
            }
            var after = Memory.of(node.pid());
            System.out.printf(
                    "  after messages   live heap %.1f KB each, resident %.1f KB each%n",
                    (after.heap() - before.heap()) / 1024.0 / many,
                    (after.resident() - before.resident()) / 1024.0 / many);
        }
    }

    private static void file(URI address) {
        try {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address.resolve("/api/v1/public/offices/east/complaints"))
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(FILING))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a process holds, in bytes: live objects after a collection, and what the system keeps in memory for it. */
    private record Memory(long heap, long resident) {

        static Memory of(long pid) throws Exception {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var histogram = new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram").start();
            var total = histogram
                    .inputReader()
                    .lines()
                    .filter(line -> line.startsWith("Total"))
                    .findFirst()
                    .orElseThrow();
            var resident = Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS"))
                    .findFirst()
                    .orElseThrow();
            return new Memory(
                    Long.parseLong(total.split("\\s+")[2]), Long.parseLong(resident.replaceAll("\\D", "")) * 1024);
        }
    }
}
