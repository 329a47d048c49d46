package org.pcrm.app.account;

import java.util.UUID;
import org.pcrm.app.mail.PublicUrl;
import org.springframework.stereotype.Component;

/** Addresses of the console's pages for choosing a password, each with a code drawn for it. */
@Component
class Links {

    private final Codes codes;
    private final PublicUrl publicUrl;

    Links(Codes codes, PublicUrl publicUrl) {
        this.codes = codes;
        this.publicUrl = publicUrl;
    }

    /** Draws a code; the person's link of this purpose that was given out before is dead from now on. */
    String draw(UUID staffId, Purpose purpose) {
        var page = purpose == Purpose.PASSWORD_RESET ? "password" : "invitation";
        return publicUrl.console(page, codes.draw(staffId, purpose));
    }
}
