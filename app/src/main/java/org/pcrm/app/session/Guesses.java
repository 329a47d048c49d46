package org.pcrm.app.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pcrm.api.access.CountedBy;
import org.pcrm.app.http.TooMany;
import org.pcrm.app.limits.Addresses;
import org.pcrm.app.limits.Counters;
import org.pcrm.app.limits.Limit;
import org.springframework.stereotype.Component;

/** Keeps guessing slow: failed sign-ins are counted for the address and for the account, known browsers apart. */
@Component
class Guesses {

    private final Counters counters;
    private final KnownBrowsers browsers;
    private final SessionCookies cookies;
    private final Attempts attempts;

    Guesses(Counters counters, KnownBrowsers browsers, SessionCookies cookies, Attempts attempts) {
        this.counters = counters;
        this.browsers = browsers;
        this.cookies = cookies;
        this.attempts = attempts;
    }

    /**
     * Lets one attempt through. It is counted before it is evaluated and given back when it succeeds, so that many at
     * once are no more than many one after the other.
     *
     * @throws TooMany when address or account have failed too often
     */
    <T> T count(HttpServletRequest request, String email, Supplier<T> attempt) {
        var keys = keys(request, email);
        var taken = new ArrayList<Key>();
        for (var key : keys) {
            var count = counters.take(Limit.SIGN_IN, key.name());
            if (count.allowed()) {
                taken.add(key);
            } else {
                // What is not evaluated costs nothing else: a locked account must not lock out a whole address.
                giveBack(taken);
                attempts.refused(key.countedBy(), key.name(), email, count.reset());
                throw new TooMany(count.reset());
            }
        }
        var success = attempt.get();
        giveBack(taken);
        return success;
    }

    private void giveBack(List<Key> taken) {
        taken.forEach(key -> counters.giveBack(Limit.SIGN_IN, key.name()));
    }

    private List<Key> keys(HttpServletRequest request, String email) {
        return cookies.browser(request)
                .flatMap(mark -> browsers.recognise(mark, email))
                .map(browser -> List.of(new Key(CountedBy.BROWSER, browser)))
                .orElseGet(() -> List.of(
                        new Key(CountedBy.ADDRESS, Addresses.of(request)),
                        new Key(CountedBy.ACCOUNT, Passwords.keyHash(email))));
    }

    private record Key(CountedBy countedBy, String of) {

        String name() {
            return countedBy + " " + of;
        }
    }
}
