package org.pcrm.local;

/** What offices share, for {@code @ResourceLock}: test classes that name the same thing wait for one another. */
public final class Shared {

    /** Counted attempts, which are begun anew for all at once. */
    public static final String LIMITS = "limits";

    /** Files under way, which are swept for all at once. */
    public static final String UPLOADS = "uploads";

    /** The browser, whose driver speaks with one thread at a time. */
    public static final String BROWSER = "browser";

    private Shared() {}
}
