package org.pcrm.app.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many of each are let through within a window. Offices sit behind one address and telephones behind their
 * carrier's: raise them where that is so.
 *
 * @param filing complaints filed, by address
 * @param tracking looks at tracking pages, by address
 * @param similar questions for complaints like the one that is being written, by address
 * @param feedback ratings and disputes, by address
 * @param uploads files attached by citizens, by address
 * @param codes requests about one-time codes and changes of passwords, by address
 * @param signIn failed attempts, by address and by account
 * @param window after which all are let through again
 */
@ConfigurationProperties("pcrm.limits")
record LimitSettings(
        @DefaultValue("30") int filing,
        @DefaultValue("300") int tracking,
        @DefaultValue("120") int similar,
        @DefaultValue("30") int feedback,
        @DefaultValue("30") int uploads,
        @DefaultValue("30") int codes,
        @DefaultValue("5") int signIn,
        @DefaultValue("PT15M") Duration window) {

    int permits(Limit limit) {
        return switch (limit) {
            case FILING -> filing;
            case TRACKING -> tracking;
            case SIMILAR -> similar;
            case FEEDBACK -> feedback;
            case UPLOAD -> uploads;
            case CODES -> codes;
            case SIGN_IN -> signIn;
        };
    }
}
