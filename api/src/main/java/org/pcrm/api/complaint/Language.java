package org.pcrm.api.complaint;

/** The citizen's language. */
public enum Language {
    EN,
    HI
}
