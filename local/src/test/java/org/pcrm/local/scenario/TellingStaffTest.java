package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;

class TellingStaffTest {

    private static final LocalPcrm RUNNING = RunningPcrm.instance();
    private static final JdbcClient DATABASE = RUNNING.application().getBean(JdbcClient.class);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String WHY = "Nobody has come for three days.";

    private final Town town = new Town(RUNNING);
    private final Clerk admin = town.admin();
    private final Clerk officer = town.officer(town.water);

    @Test
    void an_officer_hears_what_is_assigned_to_them() {
        var complaint = assigned();

        var mail = new Mailbox(RUNNING, town.emailOf(officer)).next();

        assertThat(mail.subject()).isEqualTo("Assigned to you: " + complaint);
        assertThat(mail.text())
                .contains("Namaste The OFFICER,", "Category: Water Supply", "/console/complaints/" + complaint)
                .doesNotContain("Asha", "98390", "No water");
        assertThat(told(complaint, "OFFICER_ASSIGNED")).containsExactly(emails(officer));
    }

    @Test
    void the_queue_of_a_department_is_nobodys_mail() {
        var complaint = town.citizen().files("Roads");
        admin.assigns(complaint, town.water, null).is(200);

        assertThat(told(complaint, "OFFICER_ASSIGNED")).isEmpty();
    }

    @Test
    void assigned_twice_is_told_once() {
        var complaint = assigned();
        admin.assigns(complaint, town.water, officer).is(200);

        assertThat(told(complaint, "OFFICER_ASSIGNED")).hasSize(1);
    }

    @Test
    void an_officer_who_has_it_no_longer_gets_none() {
        var complaint = assigned();
        await().atMost(LONGEST).until(() -> waiting(complaint) == 0);
        admin.assigns(complaint, town.water, town.officer(town.water)).is(200);
        DATABASE.sql("UPDATE mail SET sent_at = NULL, next_attempt_at = now() WHERE about = ? AND subject = ?")
                .params(complaint, officer.id())
                .update();

        await().atMost(LONGEST).until(() -> !told(complaint, "OFFICER_ASSIGNED").contains(town.emailOf(officer)));
    }

    @Test
    void of_an_escalation_by_hand_hear_officer_heads_and_who_filed_it_but_not_who_did_it() {
        var operator = town.operator();
        var head = town.head(town.water);
        var secondHead = town.head(town.water);
        town.head(town.roads);
        var gone = town.head(town.water);
        admin.patches("staff/" + gone.id(), Map.of("active", false)).is(200);
        var complaint = operator.posts("complaints", Citizen.filing("Water Supply"))
                .is(201)
                .string("trackingId");
        admin.assigns(complaint, town.water, officer).is(200);

        head.escalates(complaint, WHY).is(200);
        head.escalates(complaint, WHY).is(200);

        assertThat(told(complaint, "ESCALATED")).containsExactlyInAnyOrder(emails(operator, officer, secondHead));
        assertThat(new Mailbox(RUNNING, town.emailOf(secondHead)).next().text())
                .contains("was escalated", "Status: Escalated")
                .doesNotContain(WHY, "Asha");
    }

    @Test
    void who_has_left_the_officer_out_of_it_tells_the_heads_alone() {
        var head = town.head(town.water);
        var complaint = town.citizen().files("Water Supply");

        admin.escalates(complaint, WHY).is(200);

        assertThat(told(complaint, "ESCALATED")).containsExactly(emails(head));
    }

    @Test
    void a_breach_found_by_an_escalation_is_one_mail_and_an_assignment_with_it_another() {
        var head = town.head(town.water);
        var late = Clock.systemUTC().instant().minus(Duration.ofDays(2));
        var complaint = town.filedBy(null, late, "Water Supply");
        var withBoth = Stream.of("SLA_BREACHED", "ESCALATED");

        admin.escalates(complaint, WHY).is(200);

        assertThat(withBoth.flatMap(kind -> told(complaint, kind).stream())).containsExactly(emails(head));
        admin.assigns(complaint, town.water, officer).is(200);
        assertThat(told(complaint, "OFFICER_ASSIGNED")).containsExactly(emails(officer));
    }

    private String assigned() {
        var complaint = town.citizen().files("Water Supply");
        admin.assigns(complaint, town.water, officer).is(200);
        return complaint;
    }

    private String[] emails(Clerk... people) {
        return Stream.of(people).map(town::emailOf).toArray(String[]::new);
    }

    private static List<String> told(String complaint, String kind) {
        return DATABASE.sql("SELECT recipient FROM mail WHERE about = ? AND kind = ?")
                .params(complaint, kind)
                .query(String.class)
                .list();
    }

    private static int waiting(String complaint) {
        return DATABASE.sql("SELECT count(*) FROM mail WHERE about = ? AND sent_at IS NULL")
                .param(complaint)
                .query(Integer.class)
                .single();
    }
}
