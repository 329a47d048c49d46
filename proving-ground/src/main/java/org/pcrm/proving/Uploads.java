package org.pcrm.proving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.pcrm.proving.crash.Node;
import tools.jackson.databind.json.JsonMapper;

/**
 * What many uploads of 10 MB at once cost a process of its own, which holds the embedded S3 API too. Promise: 200 of them
 * let its resident memory grow by less than 100 MB. Beside it as many uploads of a kilobyte.
 */
final class Uploads {

    /** The product takes so many of one citizen to one complaint. */
    private static final int OF_ONE_COMPLAINT = 5;

    private static final int LARGE = 10 * 1024 * 1024;
    private static final int SMALL = 1024;
    private static final int WARMING = 400;
    private static final int WARMING_AT_ONCE = 40;
    private static final long MILLIS_BETWEEN_LOOKS = 20;
    private static final String BOUNDARY = "proving";
    private static final String FILING = """
            {"citizenName": "Asha Verma", "phone": "+91 98390 12345", "description": "No water in our street since Monday."}""";

    private final URI address;
    private final long pid;
    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicLong refused = new AtomicLong();

    private Uploads(Node node) {
        address = node.address();
        pid = node.pid();
    }

    /** Argument: how many; 200 if none is given. */
    public static void main(String[] arguments) throws Exception {
        var many = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        var data = Files.createTempDirectory("pcrm-uploads");
        var answers = new CountDownLatch(1);
        var node = Node.startInEarnest(
                data.resolveSibling(data.getFileName() + ".log"),
                ready -> answers.countDown(),
                List.of(
                        "--pcrm.data=" + data,
                        "--server.port=0",
                        "--pcrm.demo.complaints=0",
                        "--pcrm.rate-limits=off"));
        answers.await();
        try {
            new Uploads(node).prove(many, data);
        } finally {
            node.kill();
        }
        System.exit(0);
    }

    private void prove(int many, Path data) throws Exception {
        var small = picture(data, SMALL);
        var large = picture(data, LARGE);
        for (int n = 0; n < WARMING; n += WARMING_AT_ONCE) {
            upload(small, WARMING_AT_ONCE);
        }
        for (int n = 0; n < WARMING_AT_ONCE; n++) {
            upload(large, 1);
        }
        report("baseline: uploads of 1 KB", small, many);
        report("uploads of 10 MB", large, many);
        report("uploads of 10 MB, again", large, many);
    }

    private void report(String what, Path file, int many) throws Exception {
        var before = resident();
        var peak = new AtomicLong(before);
        var done = new AtomicBoolean();
        var watch = Thread.ofPlatform().start(() -> {
            while (!done.get()) {
                peak.accumulateAndGet(resident(), Math::max);
                pause();
            }
        });
        var begun = System.nanoTime();
        upload(file, many);
        var seconds = (System.nanoTime() - begun) / 1e9;
        done.set(true);
        watch.join();
        System.out.printf(
                "%,d %-28s %5.1f s   resident %4.0f MB before, %+4.0f MB at most, %+4.0f MB after; %d told to come again%n",
                many,
                what,
                seconds,
                mega(before),
                mega(peak.get() - before),
                mega(resident() - before),
                refused.getAndSet(0));
    }

    /** All at once, each waiting for its answer; one that is told to come again does. */
    private void upload(Path file, int many) throws Exception {
        var complaints = new ArrayList<String>();
        for (int n = 0; n < many; n += OF_ONE_COMPLAINT) {
            complaints.add(file());
        }
        var threads = Stream.iterate(0, n -> n + 1)
                .limit(many)
                .map(n -> Thread.ofVirtual().start(() -> {
                    while (status(complaints.get(n / OF_ONE_COMPLAINT), file) != 201) {
                        refused.incrementAndGet();
                    }
                }))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
    }

    private int status(String complaint, Path file) {
        try {
            var body = BodyPublishers.concat(
                    BodyPublishers.ofString("--" + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n"),
                    BodyPublishers.ofFile(file),
                    BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
            var path = "/api/v1/public/complaints/" + complaint + "/attachments";
            var request = HttpRequest.newBuilder(address.resolve(path))
                    .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                    .POST(body);
            return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String file() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/public/offices/east/complaints"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(FILING));
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return JsonMapper.shared().readTree(answer.body()).path("trackingId").asString();
    }

    /** JPEG by its segments, one pixel by its header; what is drawn is as long as it takes. */
    private static Path picture(Path data, int length) throws IOException {
        var head = "\u00FF\u00D8\u00FF\u00C0\0\u000B\u0008\0\1\0\1\1\1\u0011\0\u00FF\u00DA\0\u0008\1\1\0\0?\0"
                .getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new byte[length];
        java.util.Arrays.fill(bytes, (byte) 'U');
        System.arraycopy(head, 0, bytes, 0, head.length);
        bytes[length - 2] = (byte) 0xFF;
        bytes[length - 1] = (byte) 0xD9;
        return Files.write(data.resolveSibling(data.getFileName() + "-" + length + ".jpg"), bytes);
    }

    private long resident() {
        try (var status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double mega(long bytes) {
        return bytes / 1024.0 / 1024.0;
    }
}
