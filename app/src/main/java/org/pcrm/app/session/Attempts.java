package org.pcrm.app.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.access.AccessEvents.SignInFailed;
import org.pcrm.api.access.AccessEvents.SignInLocked;
import org.pcrm.api.access.CountedBy;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.app.axon.Caller;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records attempts to sign in that came to nothing: each that was evaluated, and of those that a limit refused the first
 * of a window, so that whoever hammers at the door does not fill the trail. What was typed is kept nowhere, and an
 * unknown account takes the same steps as a known one.
 */
@Component
class Attempts {

    private final Accounts accounts;
    private final RefusalWindows windows;
    private final Trail trail;
    private final Clock clock;

    Attempts(Accounts accounts, RefusalWindows windows, Trail trail, Clock clock) {
        this.accounts = accounts;
        this.windows = windows;
        this.trail = trail;
        this.clock = clock;
    }

    /** One that was evaluated. */
    void failed(String email) {
        var named = accounts.knownByEmail(email);
        trail.record(Origin.by(systemOf(named)), new SignInFailed(idOf(named), clock.instant()));
    }

    /**
     * One that a limit refused.
     *
     * @param key names the counter
     * @param email as it was typed; where an address was counted no account is concerned
     * @param reset until the window is over
     */
    @Transactional
    void refused(CountedBy countedBy, String key, String email, Duration reset) {
        var byAddress = countedBy == CountedBy.ADDRESS;
        var named = byAddress ? Optional.<Viewer>empty() : accounts.knownByEmail(email);
        var system = systemOf(named);
        var now = clock.instant();
        var window = new RefusalWindow(
                key,
                countedBy,
                idOf(named),
                system.tenantId(),
                byAddress ? Caller.address().orElse(null) : null,
                now,
                now.plus(reset),
                1);
        if (windows.count(window)) {
            trail.record(Origin.by(system), new SignInLocked(window.staffId(), countedBy, window.until(), now));
        }
    }

    private static Actor systemOf(Optional<Viewer> named) {
        return Actor.system(named.map(Viewer::tenantId).orElse(null));
    }

    private static UUID idOf(Optional<Viewer> named) {
        return named.map(Viewer::staffId).orElse(null);
    }
}
