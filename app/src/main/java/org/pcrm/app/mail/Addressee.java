package org.pcrm.app.mail;

import java.util.UUID;

/**
 * To whom a mail goes.
 *
 * @param staffId the staff member; {@code null} for nobody and for a citizen
 * @param tenantId the office; {@code null} for who belongs to none
 * @param email the address of this moment; empty for nobody, {@code null} for a citizen
 */
public record Addressee(UUID staffId, UUID tenantId, String email) {

    /** Nobody: such a mail costs what any other costs, and is never sent. */
    public static final Addressee NOBODY = new Addressee(null, null, "");

    /** The citizen of the complaint it is about, whose address is looked up when the mail is sent and kept nowhere else. */
    public static Addressee citizen(UUID tenantId) {
        return new Addressee(null, tenantId, null);
    }
}
