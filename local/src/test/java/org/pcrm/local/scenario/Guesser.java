package org.pcrm.local.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.Options;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guesses passwords, at a second process on the database of the running one that limits it as it does by default. */
final class Guesser implements AutoCloseable {

    private static final int AT_ONCE = 16;

    private final LocalPcrm limited;
    private final Forger forger;

    private Guesser(LocalPcrm limited) {
        this.limited = limited;
        forger = new Forger(limited.address());
    }

    static Guesser at(String... settings) {
        var first = RunningPcrm.instance();
        var all = new ArrayList<>(List.of(
                "--pcrm.data=" + first.data().path(),
                "--spring.datasource.url=" + first.database().url(),
                "--server.port=0"));
        all.addAll(List.of(settings));
        return new Guesser(LocalPcrm.start(Options.of(all.toArray(String[]::new))));
    }

    LocalPcrm limited() {
        return limited;
    }

    /** Nobody has tried anything yet. */
    void beginsAnew() {
        limited.application()
                .getBean(JdbcClient.class)
                .sql("DELETE FROM rate_limit")
                .update();
    }

    /** How many guesses got which status: 401 was evaluated, 429 was not. */
    Map<Integer, Integer> guesses(String email, int many, IntFunction<String> forwardedFor) {
        var answers = new HashMap<Integer, Integer>();
        Crowd.of(many, AT_ONCE, number -> guess(email, "guess number " + number, forwardedFor.apply(number)))
                .forEach(answer -> answers.merge(answer.status(), 1, Integer::sum));
        return answers;
    }

    /** One try; {@code null} comes from no proxy. */
    Answer guess(String email, String password, String forwardedFor) {
        var headers = new HashMap<>(Forger.JSON_BODY);
        if (forwardedFor != null) {
            headers.put("X-Forwarded-For", forwardedFor);
        }
        return forger.posts("auth/login", headers, Map.of("email", email, "password", password));
    }

    @Override
    public void close() {
        beginsAnew();
        limited.close();
    }
}
