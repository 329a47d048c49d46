package org.pcrm.app.process;

import java.util.Locale;

/** A part of the program that a process can be started with, or without. */
public enum Side {
    /** Screens and REST. */
    WEB,
    /** Decides. */
    COMMAND,
    /** Answers questions. */
    QUERY,
    /** Makes read models, and makes them anew. */
    PROJECTION,
    /** Waits for deadlines, sends mails, and does whatever else is done by itself. */
    SAGA;

    /** As it is set. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
