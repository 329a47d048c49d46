package org.pcrm.api.complaint;

/**
 * Who complains.
 *
 * @param name 2–120 code points
 * @param phone 7–20 of digits, space and {@code +-()}
 * @param email at most 254 characters, or {@code null}
 */
public record Citizen(String name, String phone, String email) {

    /** Hides them, so that no log tells who complains. */
    @Override
    public String toString() {
        return "Citizen[…]";
    }
}
