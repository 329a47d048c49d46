package org.pcrm.local.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What a page of another site can make a signed-in person's browser send, when it does not know the CSRF token. */
enum Forgery {
    NO_TOKEN,
    TOKEN_ONLY_IN_THE_COOKIE,
    TOKEN_ONLY_IN_THE_HEADER,
    WRONG_TOKEN,
    TOKEN_OF_ANOTHER_SESSION,
    /** A request that a form can send: browsers ask nobody beforehand. */
    SIMPLE_TEXT,
    SIMPLE_FORM;

    private static final String COOKIE = "XSRF-TOKEN";
    private static final String HEADER = "X-XSRF-TOKEN";

    /** The headers of such a request. */
    Map<String, String> headers(Person victim, Person another) {
        var headers = new HashMap<>(Forger.JSON_BODY);
        var cookies = cookies(victim);
        var withToken = cookies + "; " + COOKIE + "=" + victim.cookie(COOKIE);
        headers.put("Cookie", withToken);
        switch (this) {
            case NO_TOKEN -> headers.put("Cookie", cookies);
            case TOKEN_ONLY_IN_THE_HEADER -> {
                headers.put("Cookie", cookies);
                headers.put(HEADER, victim.cookie(COOKIE));
            }
            case WRONG_TOKEN -> headers.put(HEADER, UUID.randomUUID().toString());
            case TOKEN_OF_ANOTHER_SESSION -> headers.put(HEADER, another.cookie(COOKIE));
            case SIMPLE_TEXT -> headers.put("Content-Type", "text/plain");
            case SIMPLE_FORM -> headers.put("Content-Type", "application/x-www-form-urlencoded");
            case TOKEN_ONLY_IN_THE_COOKIE -> {}
        }
        return headers;
    }

    private static String cookies(Person victim) {
        return "pcrm-access=" + victim.cookie("pcrm-access") + "; pcrm-refresh=" + victim.cookie("pcrm-refresh");
    }
}
