package org.pcrm.api.complaint;

/** How a complaint came. */
public enum Channel {
    PORTAL,
    PHONE,
    WALK_IN,
    LETTER,
    WHATSAPP,
    EMAIL,
    OTHER
}
