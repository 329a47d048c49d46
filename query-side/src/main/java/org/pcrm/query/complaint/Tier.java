package org.pcrm.query.complaint;

/** What a complaint was found by; the earlier ones come first, and each complaint is in the first that fits. */
enum Tier {
    /** A whole tracking ID, or a phone number. */
    EXACT,

    /** Part of a tracking ID. */
    PART,

    NAME,

    /** The description, among the newest thousand. */
    RANKED,

    /** The description, older than those. */
    OLDER
}
