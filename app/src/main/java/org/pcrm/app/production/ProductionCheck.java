package org.pcrm.app.production;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks, in the profile {@code production}, for what is fit for demonstrations only. The database itself is looked at in
 * every profile.
 */
@Component
@Profile("production")
@DependsOnDatabaseInitialization
class ProductionCheck {

    private static final String DEMONSTRATION =
            "SELECT EXISTS (SELECT FROM credential WHERE email_key ~ '@([a-z]+\\.)?pcrm\\.example$')";

    /**
     * Looks at settings and database.
     *
     * @throws UnsafeSettings at the first thing that is wrong
     */
    ProductionCheck(Environment settings, JdbcClient database) {
        of(settings);
        if (database.sql(DEMONSTRATION).query(Boolean.class).single()) {
            throw new UnsafeSettings(
                    "This database holds the demonstration, whose passwords everybody knows; start on an"
                            + " empty one.");
        }
    }

    static void of(Environment settings) {
        if (settings.acceptsProfiles(Profiles.of("local"))) {
            throw new UnsafeSettings("The profile local sends cookies over plain HTTP; start with production alone.");
        }
        if (!settings.getProperty("pcrm.public-url", "").startsWith("https://")) {
            throw new UnsafeSettings(
                    "pcrm.public-url must begin with https://, because cookies are sent over nothing" + " else.");
        }
        if (settings.containsProperty("pcrm.demo") || settings.containsProperty("pcrm.demo.complaints")) {
            throw new UnsafeSettings("pcrm.demo is for demonstrations; take it out of the settings.");
        }
        if (!"PT1H".equals(settings.getProperty("pcrm.sla.hour"))) {
            throw new UnsafeSettings("pcrm.sla.hour makes every deadline wrong; take it out of the settings.");
        }
        if (!settings.containsProperty("pcrm.s3.bucket")) {
            throw new UnsafeSettings(
                    "pcrm.s3.bucket is missing, so that no evidence could be kept; name a private bucket.");
        }
        Secrets.check(settings);
    }
}
