package org.pcrm.local.scenario;

import java.util.Map;
import org.pcrm.local.LocalPcrm;

/** A session whose access token is kept, as a thief would keep it, whatever the server tells the browser. */
record Visit(Clerk browser, String access) {

    /** Signs a staff member in with one more browser. */
    static Visit of(Town town, Clerk clerk) {
        var browser = town.again(clerk);
        browser.signsIn(town.emailOf(clerk), Town.PASSWORD).is(200);
        return new Visit(browser, browser.cookie("pcrm-access"));
    }

    Answer me(LocalPcrm process) {
        return new Person(process.address()).gets("auth/me", Map.of("Cookie", "pcrm-access=" + access));
    }

    Answer signsOut(LocalPcrm process) {
        return browser.posts(process.address().resolve("/api/v1/auth/logout").toString(), Map.of());
    }
}
