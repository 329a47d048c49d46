package org.pcrm.app.mail;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Where people reach P-CRM: from the settings, since a request's own word for it can be forged. */
@Component
public class PublicUrl {

    private final URI base;

    /**
     * Takes it from the settings.
     *
     * @param base such as {@code https://grievance.example.gov}
     */
    PublicUrl(@Value("${pcrm.public-url}") URI base) {
        if (base.getHost() == null) {
            throw new IllegalArgumentException("pcrm.public-url must be an absolute address");
        }
        this.base = base;
    }

    String host() {
        return base.getHost();
    }

    /** The address of a complaint on the staff console; whoever opens it signs in first. */
    public String complaint(String trackingId) {
        return UriComponentsBuilder.fromUri(base)
                .pathSegment("console", "complaints", trackingId)
                .toUriString();
    }

    /** The address at which the citizen follows a complaint; whoever has it reads the public status. */
    public String tracking(String trackingId) {
        return UriComponentsBuilder.fromUri(base)
                .pathSegment("track", trackingId)
                .toUriString();
    }

    /** The address of a page of the staff console that is opened with a token. */
    public String console(String page, String token) {
        return UriComponentsBuilder.fromUri(base)
                .pathSegment("console", page)
                .queryParam("token", token)
                .toUriString();
    }
}
