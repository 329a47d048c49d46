package org.pcrm.app.http;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Versions as HTTP spells them. */
public final class Versions {

    /** A proxy that compresses marks the tag as weak; the version it names is the same. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private Versions() {}

    /**
     * The version a change is meant for; empty when any will do.
     *
     * @param ifMatch the header, or {@code null}
     * @throws WrongField when it is neither {@code *} nor one of our tags
     */
    public static OptionalLong expected(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return OptionalLong.empty();
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new WrongField("version.malformed", "If-Match");
        }
        return OptionalLong.of(Long.parseLong(tag.group(1)));
    }

    /** The {@code ETag} of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }
}
