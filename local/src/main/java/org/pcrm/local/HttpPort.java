package org.pcrm.local;

import java.io.IOException;
import java.net.ServerSocket;
import org.pcrm.local.data.CannotStart;

/** The port that the program is to answer on. */
final class HttpPort {

    private HttpPort() {}

    /** Looks before anything is started, so that a second start by mistake changes nothing. */
    static void requireFree(int port) {
        try (var socket = new ServerSocket(port)) {
            socket.getLocalPort();
        } catch (IOException e) {
            throw inUse(port, e);
        } catch (IllegalArgumentException e) {
            throw new CannotStart("--server.port=" + port + " is not a port.", e);
        }
    }

    static CannotStart inUse(int port, Exception cause) {
        return new CannotStart("Port " + port + " is in use: choose another with --server.port=.", cause);
    }
}
