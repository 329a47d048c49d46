package org.pcrm.app.mail;

import java.util.UUID;

/**
 * To whom a mail goes.
 *
 * @param staffId the staff member; {@code null} for nobody
 * @param tenantId the office; {@code null} for who belongs to none
 * @param email the address of this moment; empty for nobody
 */
public record Addressee(UUID staffId, UUID tenantId, String email) {

    /** Nobody: such a mail costs what any other costs, and is never sent. */
    public static final Addressee NOBODY = new Addressee(null, null, "");
}
