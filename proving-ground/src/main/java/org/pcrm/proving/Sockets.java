package org.pcrm.proving;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Many open streams, read by one thread. */
final class Sockets implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int SELECTING_MILLIS = 1_000;
    private static final int ROOM = 16_384;

    private final InetSocketAddress address;
    private final Selector selector = Selector.open();
    private final ByteBuffer room = ByteBuffer.allocate(ROOM);
    private final Set<SelectionKey> fulfilled = new HashSet<>();

    Sockets(InetSocketAddress address) throws IOException {
        this.address = address;
    }

    /** Asks for a stream in a session; does not wait for an answer. */
    void open(String cookie) throws IOException {
        var socket = SocketChannel.open(address);
        socket.write(ByteBuffer.wrap("GET /api/v1/notifications/stream HTTP/1.1\r\nHost: %s:%d\r\nCookie: %s\r\n\r\n"
                .formatted(address.getHostString(), address.getPort(), cookie)
                .getBytes(StandardCharsets.US_ASCII)));
        socket.configureBlocking(false);
        socket.register(selector, SelectionKey.OP_READ);
    }

    /** Waits until every one has read this since {@link #forget}. */
    void awaitAll(String word) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (fulfilled.size() < selector.keys().size()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Only %d of %d"
                        .formatted(fulfilled.size(), selector.keys().size()));
            }
            selector.select(key -> read(key, word), SELECTING_MILLIS);
        }
    }

    void forget() {
        fulfilled.clear();
    }

    @Override
    public void close() throws IOException {
        for (var key : Set.copyOf(selector.keys())) {
            key.channel().close();
        }
        selector.close();
    }

    private void read(SelectionKey key, String word) {
        room.clear();
        try {
            if (((SocketChannel) key.channel()).read(room) < 0) {
                throw new IOException("A stream has ended");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        var text = new String(room.array(), 0, room.position(), StandardCharsets.UTF_8);
        if (text.contains(word)) {
            fulfilled.add(key);
        } else if (text.contains("HTTP/1.1 4") || text.contains("HTTP/1.1 5")) {
            throw new IllegalStateException(text);
        }
    }
}
