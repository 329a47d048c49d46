package org.pcrm.local.scenario;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A mail server that answers some recipients as it is told to (RFC 5321), and counts who comes. */
final class StubbornServer implements AutoCloseable {

    private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:<([^>]*)>.*");

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();

    StubbornServer() {
        try {
            socket = new ServerSocket(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Says this to whoever names the recipient, instead of taking mail for it. */
    void answers(String recipient, String line) {
        answers.put(recipient, line);
    }

    /** To whom mails were taken, in order. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    int connections() {
        return connections.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        try {
            while (true) {
                var client = socket.accept();
                connections.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client;
                var lines =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            say(client, "220 stubborn");
            var recipient = "";
            for (var line = lines.readLine(); line != null && !line.equals("QUIT"); line = lines.readLine()) {
                var named = RECIPIENT.matcher(line);
                if (named.matches()) {
                    recipient = named.group(1);
                    say(client, answers.getOrDefault(recipient, "250 ok"));
                } else if (line.equals("DATA")) {
                    say(client, "354 go on");
                    read(lines);
                    taken.add(recipient);
                    say(client, "250 taken");
                } else {
                    say(client, "250 ok");
                }
            }
        } catch (IOException gone) {
            // So is whoever talked to us.
        }
    }

    private static void read(BufferedReader lines) throws IOException {
        var line = lines.readLine();
        while (line != null && !line.equals(".")) {
            line = lines.readLine();
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
