package org.pcrm.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.Texts;

class PrintingALetterTest {

    private static final Instant MOMENT = Instant.parse("2026-01-05T04:30:00Z");
    private static final String LINK = "https://example.org/console/invitation?token=abc_-123";

    @Test
    void it_says_the_same_in_plain_text_and_in_html() throws Exception {
        var message = print("Lucknow East", Language.EN);
        assertThat(part(message, 0)).contains("Namaste Asha,", "Begin here.", "Begin:", LINK, "for Lucknow East.");
        assertThat(part(message, 1))
                .contains("lang=\"en\"", "Namaste Asha,", "Begin here.", "href=\"" + LINK + "\"", "for Lucknow East.");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getMessageID()).isEqualTo("<stable@example.org>");
        assertThat(message.getHeader("Date")).containsExactly("Mon, 5 Jan 2026 04:30:00 +0000");
    }

    @Test
    void it_frames_the_letter_in_its_own_language() throws Exception {
        var message = print("लखनऊ", Language.HI);
        assertThat(message.getSubject()).isEqualTo("Your account with लखनऊ");
        assertThat(part(message, 0)).contains("लखनऊ की ओर से");
        assertThat(part(message, 1)).contains("lang=\"hi\"", "यदि बटन काम न करे");
    }

    @Test
    void a_name_is_no_markup_and_loads_nothing() throws Exception {
        var html = part(print("<img src='https://elsewhere.example/x'>", Language.EN), 1);
        assertThat(html).contains("&lt;img src=").doesNotContain("<img").doesNotContain("src='");
    }

    @Test
    void a_line_break_in_a_name_begins_no_header() throws Exception {
        var message = print("East\r\nBcc: everybody@example.org", Language.EN);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Your account with East Bcc: everybody@example.org");
    }

    private static MimeMessage print(String office, Language language) throws Exception {
        var mail = new Mail(
                UUID.randomUUID(),
                new Addressee(UUID.randomUUID(), null, "asha@example.org"),
                MailKind.INVITATION,
                language,
                null,
                "<stable@example.org>",
                MOMENT);
        var letter = new Letter(
                office,
                "Your account with " + office,
                "Namaste Asha,",
                List.of("Begin here."),
                "Begin",
                LINK,
                List.of("The link works once."));
        return new Stationery(new Texts(), new InternetAddress("P-CRM <no-reply@example.org>")).print(mail, letter);
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return (String)
                ((MimeMultipart) message.getContent()).getBodyPart(index).getContent();
    }
}
