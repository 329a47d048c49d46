package org.pcrm.app.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** The address a request is counted under. */
public final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /**
     * The caller's IPv4 address, or the network of the caller's IPv6 address: one subscriber has a whole /64
     * (RFC 6177). Headers of a proxy are heard only where the server is told to trust it
     * ({@code server.forward-headers-strategy} with {@code server.tomcat.remoteip.internal-proxies}).
     */
    public static String of(HttpServletRequest request) {
        var written = request.getRemoteAddr();
        try {
            var address = InetAddress.ofLiteral(written);
            return address instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                    : address.getHostAddress();
        } catch (IllegalArgumentException e) {
            return written;
        }
    }
}
