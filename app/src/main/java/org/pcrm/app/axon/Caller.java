package org.pcrm.app.axon;

import java.net.InetAddress;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever sent the request in hand. */
public final class Caller {

    private Caller() {}

    /**
     * The caller's IP address in full, in canonical form; empty when no request is in hand, or when a trusted proxy
     * named something that is no address. Headers of a proxy are heard only where the server is told to trust it.
     */
    public static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? literal(request.getRequest().getRemoteAddr())
                : Optional.empty();
    }

    private static Optional<String> literal(String written) {
        try {
            return Optional.of(InetAddress.ofLiteral(written).getHostAddress());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
