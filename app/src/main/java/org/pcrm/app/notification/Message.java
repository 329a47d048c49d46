package org.pcrm.app.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.pcrm.api.complaint.Language;

/**
 * Something that goes over streams: written once for all who read the same language.
 *
 * <p>Its form is that of server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html.
 */
final class Message {

    /** Keeps proxies from taking a silent stream for a dead one. */
    static final Message HEARTBEAT = new Message("heartbeat", language -> ":\n\n");

    /** Something was missed: read anew what is shown. */
    static final Message RESYNC = new Message("resync", language -> "event: resync\ndata: {}\n\n");

    private final String about;
    private final Function<Language, String> words;
    private final Map<Language, byte[]> written = new ConcurrentHashMap<>();

    /**
     * Says what it is about.
     *
     * @param about of two messages about the same only the later one matters
     */
    Message(String about, Function<Language, String> words) {
        this.about = about;
        this.words = words;
    }

    String about() {
        return about;
    }

    byte[] in(Language language) {
        return written.computeIfAbsent(language, l -> words.apply(l).getBytes(UTF_8));
    }
}
