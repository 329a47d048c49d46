package org.pcrm.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pcrm.app.mail.Printed.part;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.complaint.Language;

class PrintingALetterTest {

    private static final String LINK = "https://example.org/console/invitation?token=abc_-123";
    private static final String ASHA = "asha@example.org";

    @Test
    void it_says_the_same_in_plain_text_and_in_html() throws Exception {
        var message = print("Lucknow East", Language.EN, ASHA);
        assertThat(part(message, 0)).contains("Namaste Asha,", "Begin here.", "Begin:", LINK, "for Lucknow East.");
        assertThat(part(message, 1))
                .contains("lang=\"en\"", "Namaste Asha,", "Begin here.", "href=\"" + LINK + "\"", "for Lucknow East.");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(message.getMessageID()).isEqualTo("<stable@example.org>");
        assertThat(message.getHeader("Date")).containsExactly("Mon, 5 Jan 2026 04:30:00 +0000");
    }

    @Test
    void it_frames_the_letter_in_its_own_language() throws Exception {
        var message = print("लखनऊ", Language.HI, ASHA);
        assertThat(message.getSubject()).isEqualTo("Your account with लखनऊ");
        assertThat(part(message, 0)).contains("लखनऊ की ओर से");
        assertThat(part(message, 1)).contains("lang=\"hi\"", "यदि बटन काम न करे");
    }

    @Test
    void a_name_is_no_markup_and_loads_nothing() {
        var html = part(print("<img src='https://elsewhere.example/x'>", Language.EN, ASHA), 1);
        assertThat(html).contains("&lt;img src=").doesNotContain("<img").doesNotContain("src='");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000b", "\u001b\n"})
    void a_line_break_in_a_name_begins_no_header(String lineBreak) throws Exception {
        var message = print("East" + lineBreak + "Bcc: everybody@example.org", Language.EN, ASHA);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).isEqualTo("Your account with East Bcc: everybody@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "asha",
                "asha@",
                "asha@example.org\r\nBcc: everybody@example.org",
                "asha@example.org\nBcc: everybody@example.org",
                "asha@example.org, everybody@example.org",
                "friends: asha@example.org, everybody@example.org;"
            })
    void what_is_no_single_address_is_written_to_by_nobody(String address) {
        assertThatThrownBy(() -> print("East", Language.EN, address))
                .isInstanceOfSatisfying(
                        MailNotSent.class, e -> assertThat(e.failure()).isEqualTo(MailFailure.REFUSED))
                .hasMessage("REFUSED");
    }

    private static MimeMessage print(String office, Language language, String to) {
        return Printed.print(
                Printed.mail(MailKind.INVITATION, to, language, null),
                new Letter(
                        to,
                        language,
                        office,
                        "Your account with " + office,
                        "Namaste Asha,",
                        List.of("Begin here."),
                        "Begin",
                        LINK,
                        List.of("The link works once.")));
    }
}
