package org.pcrm.app.account;

import java.time.Duration;

/** What a one-time code lets its holder do, and for how long after it was drawn. */
enum Purpose {
    INVITATION(Duration.ofHours(72)),

    /** The same as an invitation, for the link shown on the console: the mail's code does not void it, nor it that one. */
    PRINTED_INVITATION(Duration.ofHours(72)),

    PASSWORD_RESET(Duration.ofHours(1));

    private final Duration life;

    Purpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
