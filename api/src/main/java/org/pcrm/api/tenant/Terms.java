package org.pcrm.api.tenant;

import java.time.ZoneId;

/**
 * What can be said and changed of an office.
 *
 * @param timeZone decides which day it is there
 * @param defaultSlaHours at least 1, where no other policy speaks
 * @param disputeDays how long a citizen may dispute a resolution, in days of 24 SLA hours; 0: not at all
 * @param autoCloseDays after how many such days a resolved complaint is closed, at least 1
 */
public record Terms(String name, ZoneId timeZone, int defaultSlaHours, int disputeDays, int autoCloseDays) {

    /** Every office begins with these two; a replay depends on them, so they never change. */
    private static final int DISPUTE_DAYS = 7;

    private static final int AUTO_CLOSE_DAYS = 15;

    /** The terms of an office that is just being opened. */
    public static Terms begun(String name, ZoneId timeZone, int defaultSlaHours) {
        return new Terms(name, timeZone, defaultSlaHours, DISPUTE_DAYS, AUTO_CLOSE_DAYS);
    }

    /** The same with other SLA hours where no other policy speaks. */
    public Terms granting(int defaultSlaHours) {
        return new Terms(name, timeZone, defaultSlaHours, disputeDays, autoCloseDays);
    }
}
