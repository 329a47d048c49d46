package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;

/** A multipart request as browsers write it (RFC 7578), and as they do not. */
public record Multipart(String contentType, byte[] body) {

    private static final String BOUNDARY = "----of-a-test";

    /** A file like any other. */
    static final Multipart A_LETTER = file("letter.txt", "Dear Sir,".getBytes(UTF_8));

    /** One file in the part that is asked for. */
    public static Multipart file(String name, byte[] content) {
        return part("form-data; name=\"file\"; filename=\"" + name + "\"", content);
    }

    /** One part, with its disposition as given. */
    static Multipart part(String disposition, byte[] content) {
        return written(
                "--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: image/jpeg\r\n\r\n",
                content,
                "\r\n--" + BOUNDARY + "--\r\n");
    }

    /** Two files in one request. */
    static Multipart twoFiles(byte[] content) {
        var head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n";
        return written(head, content, "\r\n" + head + "x\r\n--" + BOUNDARY + "--\r\n");
    }

    /** Ends before the file does. */
    static Multipart brokenOff(byte[] content) {
        var whole = file("a.txt", content);
        return new Multipart(whole.contentType(), java.util.Arrays.copyOf(whole.body(), whole.body().length - 20));
    }

    /** The same under another media type. */
    Multipart as(String otherType) {
        return new Multipart(otherType, body);
    }

    private static Multipart written(String head, byte[] content, String tail) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(tail.getBytes(UTF_8));
        return new Multipart("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }
}
