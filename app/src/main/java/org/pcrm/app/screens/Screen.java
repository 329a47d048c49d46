package org.pcrm.app.screens;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;

/** The page of an application, as its build left it: a text in which one word is drawn anew for every answer. */
enum Screen {
    PORTAL("index.html"),
    CONSOLE("console.html");

    /** Stands in the page where the nonce of its policy belongs. */
    private static final String PLACE = "%NONCE%";

    private final String page;

    Screen(String file) {
        try {
            page = new ClassPathResource("screens/" + file).getContentAsString(UTF_8);
        } catch (IOException missing) {
            throw new IllegalStateException("The screens were not built: run Maven for the module web too", missing);
        }
    }

    String with(String nonce) {
        return page.replace(PLACE, nonce);
    }
}
