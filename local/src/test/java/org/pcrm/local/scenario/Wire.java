package org.pcrm.local.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A bare connection, for what no HTTP client agrees to send. */
record Wire(URI address) {

    /** All that is answered to these bytes, head and body. */
    String says(String request) {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is answered to a {@code GET} with one header more than needed. */
    String gets(String path, String header, String value) {
        return says("GET " + path + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nConnection: close\r\n"
                + header + ": " + value + "\r\n\r\n");
    }

    /** The lines before the body. */
    static List<String> head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n")).lines().toList();
    }
}
