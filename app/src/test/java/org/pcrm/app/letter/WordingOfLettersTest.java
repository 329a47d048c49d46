package org.pcrm.app.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintView;
import org.pcrm.api.complaint.ComplaintQueries.DisputeWindow;
import org.pcrm.api.complaint.ComplaintQueries.FeedbackWindow;
import org.pcrm.api.complaint.ComplaintQueries.Named;
import org.pcrm.api.complaint.ComplaintQueries.SlaView;
import org.pcrm.api.complaint.ComplaintQueries.TrackingView;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.tenant.TenantQueries.OfficeName;
import org.pcrm.app.golden.Golden;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.Printed;

class WordingOfLettersTest {

    private static final String ID = "PCRM-20260105-0123ABCD";
    private static final OfficeName EAST = new OfficeName("east", "Lucknow East");
    private static final Instant FILED = Instant.parse("2026-01-03T04:30:00Z");
    private static final Instant DUE = Instant.parse("2026-01-06T04:30:00Z");
    private static final Citizen ASHA = new Citizen("Asha <Verma> & sons", "+91 98390 12345", "asha@example.org");
    private static final String DONE = "The broken pipe was exchanged.\nIt was <40> years old.";

    @ParameterizedTest
    @CsvSource({
        "FILED, OPEN, EN", "FILED, OPEN, HI",
        "ASSIGNED, ASSIGNED, EN", "ASSIGNED, ASSIGNED, HI",
        "WORK_STARTED, IN_PROGRESS, EN", "WORK_STARTED, IN_PROGRESS, HI",
        "RESOLVED, RESOLVED, EN", "RESOLVED, RESOLVED, HI",
        "CLOSED, CLOSED, EN", "CLOSED, CLOSED, HI",
        "REOPENED, ASSIGNED, EN", "REOPENED, ASSIGNED, HI",
        "ORIGINAL_RESOLVED, RESOLVED, EN", "ORIGINAL_RESOLVED, RESOLVED, HI"
    })
    void to_a_citizen(MailKind kind, Status status, Language language) {
        var ownCourse = kind != MailKind.ORIGINAL_RESOLVED && !status.isOpen();
        var page = new TrackingView(
                ID,
                EAST,
                "Water Supply",
                status,
                FILED,
                DUE,
                status.isOpen() ? null : Printed.MOMENT,
                ownCourse ? DONE : null,
                "Jal Vibhag",
                List.of(),
                new FeedbackWindow(ownCourse, false),
                new DisputeWindow(ownCourse && status == Status.RESOLVED));
        var mail = Printed.mail(kind, null, null, ID);
        var letter = CitizenLetter.of(words(kind, language), mail, ASHA, page, "https://example.org/track/" + ID);

        var printed = Printed.all(mail, letter);

        assertThat(printed).doesNotContain("98390");
        holds(kind, language, printed);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER_ASSIGNED, ASSIGNED, EN", "OFFICER_ASSIGNED, ASSIGNED, HI",
        "ESCALATED, ESCALATED, EN", "ESCALATED, ESCALATED, HI",
        "SLA_BREACHED, ESCALATED, EN", "SLA_BREACHED, ESCALATED, HI"
    })
    void to_staff(MailKind kind, Status status, Language language) {
        var complaint = new ComplaintView(
                ID,
                2,
                EAST,
                status,
                Priority.HIGH,
                null,
                Channel.PHONE,
                Language.HI,
                "No water in our street since Monday.",
                ASHA,
                false,
                "Aliganj",
                null,
                null,
                new Named(UUID.fromString("00000000-0000-0000-0000-0000000000b1"), "Jal Vibhag"),
                null,
                null,
                FILED,
                null,
                null,
                null,
                new SlaView(SlaState.BREACHED, 72, DUE, SlaSource.TENANT, -1),
                null,
                null,
                null,
                null);
        var mail = Printed.mail(kind, "omar@example.org", language, ID);
        var link = "https://example.org/console/complaints/" + ID;
        var letter = StaffLetter.of(words(kind, language), mail, "Omar Khan", complaint, link);

        var printed = Printed.all(mail, letter);

        assertThat(printed).doesNotContain("Asha", "98390", "No water", "Aliganj");
        holds(kind, language, printed);
    }

    private static Words words(MailKind kind, Language language) {
        return new Words(new Texts(), language, kind, ZoneId.of("Asia/Kolkata"));
    }

    /** What every reader needs, whatever the words: one heading, the language said, nothing loaded or run. */
    private static void holds(MailKind kind, Language language, String printed) {
        assertThat(printed).containsOnlyOnce("<h1").containsOnlyOnce("<html lang=\"" + code(language) + "\"");
        assertThat(printed).doesNotContain("<img", "<script", "<table", "<link", "url(", "@import", "src=");
        var file = kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + code(language) + ".txt";
        Golden.holds("app/src/test/resources/golden/mails/" + file, printed);
    }

    private static String code(Language language) {
        return language.name().toLowerCase(Locale.ROOT);
    }
}
