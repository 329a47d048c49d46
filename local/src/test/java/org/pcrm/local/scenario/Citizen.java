package org.pcrm.local.scenario;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody without an account who has a complaint to one office. */
public final class Citizen extends Person {

    private final String office;

    /** Somebody before a browser at this address. */
    public Citizen(URI address, String office) {
        super(address);
        this.office = office;
    }

    /** What every filing says unless a test says otherwise. */
    public static Map<String, Object> filing(String category) {
        var filing = new HashMap<String, Object>();
        filing.put("citizenName", "Asha Verma");
        filing.put("phone", "+91 98390 12345");
        filing.put("description", "No water in our street since Monday.");
        filing.put("category", category);
        // A place of its own: what is filed in many tests is no duplicate.
        filing.put("locality", "Lane " + somewhere());
        return filing;
    }

    /** A name that no other place has: letters alone, since numbers are no names. */
    public static String somewhere() {
        return place(UUID.randomUUID().toString());
    }

    /** A name for each hexadecimal number; what is no digit is left out. */
    public static String place(String hexadecimal) {
        return hexadecimal
                .chars()
                .filter(Character::isLetterOrDigit)
                .map(hex -> "bcdfgjklmnprstvz".charAt(Character.digit(hex, 16)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Files and keeps the tracking ID. */
    public String files(String category) {
        return sendsFiling(filing(category), Map.of()).is(201).string("trackingId");
    }

    /** Files with these headers; the answer is the route's. */
    public Answer sendsFiling(Map<String, ?> filing, Map<String, String> headers) {
        return posts("public/offices/" + office + "/complaints", filing, headers);
    }

    /** Says what they think of what was done. */
    Answer rates(String complaint, Map<String, ?> feedback, Map<String, String> headers) {
        return posts("public/complaints/" + complaint + "/feedback", feedback, headers);
    }

    /** Says that it is not done. */
    Answer disputes(String complaint, String reason, Map<String, String> headers) {
        return posts("public/complaints/" + complaint + "/dispute", Map.of("reason", reason), headers);
    }

    /** Looks a complaint up by its tracking ID. */
    public Answer tracks(String complaint) {
        return gets("public/complaints/" + complaint);
    }
}
