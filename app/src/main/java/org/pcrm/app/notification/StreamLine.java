package org.pcrm.app.notification;

import jakarta.servlet.http.WebConnection;
import java.io.IOException;
import java.time.Duration;
import org.apache.coyote.http11.upgrade.InternalHttpUpgradeHandler;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SSLSupport;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * The connection of a stream, taken over from the server once the answer has begun. As long as a request lasts, Tomcat
 * keeps about 100 KB for it, which nothing sets smaller than 40; of a connection that has become something else it keeps
 * the socket's own buffers alone. For the client nothing changes: the body goes on until the connection ends.
 */
public final class StreamLine implements InternalHttpUpgradeHandler, Stream.Line {

    /** Who takes nothing for as long is given up. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int ROOM = 256;

    private volatile Stream stream;
    private volatile SocketWrapperBase<?> socket;

    /** For Tomcat, which makes it. */
    public StreamLine() {}

    /** What goes over it, as soon as Tomcat has let go of the request. */
    void carry(Stream carried) {
        stream = carried;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        socket.write(true, bytes, 0, bytes.length);
        socket.flush(true);
    }

    @Override
    public void close() {
        socket.close();
    }

    @Override
    public void setSocketWrapper(SocketWrapperBase<?> wrapper) {
        wrapper.setWriteTimeout(PATIENCE.toMillis());
        socket = wrapper;
    }

    @Override
    public void init(WebConnection connection) {
        stream.begin(this);
    }

    /** A reader has nothing to say but that they hang up. */
    @Override
    public SocketState upgradeDispatch(SocketEvent event) {
        return event == SocketEvent.OPEN_READ && isThere() ? SocketState.UPGRADED : SocketState.CLOSED;
    }

    @Override
    public void destroy() {
        stream.close();
    }

    @Override
    public void pause() {
        stream.close();
    }

    @Override
    public void timeoutAsync(long now) {
        // Nothing is waited for: heartbeats show who is gone.
    }

    @Override
    public void setSslSupport(SSLSupport support) {
        // Who reads is known by the session.
    }

    private boolean isThere() {
        var unheard = new byte[ROOM];
        try {
            int read;
            do {
                read = socket.read(false, unheard, 0, unheard.length);
            } while (read > 0);
            return read == 0;
        } catch (IOException gone) {
            return false;
        }
    }
}
