package org.pcrm.app.mail;

import java.util.List;
import org.pcrm.api.complaint.Language;

/**
 * What a mail says, in the reader's language and without markup.
 *
 * @param to the recipient's address
 * @param language the reader's
 * @param sender the office, or the platform, that speaks
 * @param subject one line
 * @param greeting one line
 * @param lead paragraphs above the link; a line break in one is shown
 * @param action what the link is called
 * @param link an address that may hold a secret
 * @param note paragraphs below the link
 */
public record Letter(
        String to,
        Language language,
        String sender,
        String subject,
        String greeting,
        List<String> lead,
        String action,
        String link,
        List<String> note) {

    @Override
    public String toString() {
        return "Letter[…]";
    }
}
