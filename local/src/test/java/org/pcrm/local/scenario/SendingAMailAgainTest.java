package org.pcrm.local.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SendingAMailAgainTest {

    private static final LocalPcrm RUNNING = RunningPcrm.instance();
    private static final JdbcClient DATABASE = RUNNING.application().getBean(JdbcClient.class);

    private final Town town = new Town(RUNNING);
    private final Clerk admin = town.admin();

    @Test
    void an_administrator_sees_what_was_set_aside_in_the_office_and_not_what_it_says() {
        var id = town.mailSetAside();
        new Town(RUNNING).mailSetAside();

        var page = admin.gets("mails?state=SET_ASIDE").is(200).json();

        assertThat(page.path("total").asInt()).isEqualTo(1);
        assertThat(page.path("items").size()).isEqualTo(1);
        var mail = page.at("/items/0");
        assertThat(mail.path("id").asString()).isEqualTo(id.toString());
        assertThat(mail.propertyNames())
                .containsExactly(
                        "id",
                        "state",
                        "kind",
                        "recipient",
                        "trackingId",
                        "attempts",
                        "lastError",
                        "createdAt",
                        "failedAt");
        assertThat(mail.path("kind").asString()).isEqualTo("INVITATION");
        assertThat(mail.path("recipient").asString()).endsWith("@" + town.slug + ".example");
        assertThat(mail.path("state").asString()).isEqualTo("SET_ASIDE");
    }

    @Test
    void a_long_list_comes_in_pages_newest_first() {
        var ids = IntStream.range(0, 5).mapToObj(n -> town.mailSetAside()).toList();
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = admin.gets("mails?limit=2" + cursor).is(200).json();
            assertThat(page.path("total").asInt()).isEqualTo(5);
            page.path("items").forEach(mail -> seen.add(mail.path("id").asString()));
            cursor = page.path("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.path("nextCursor").asString();
        } while (!cursor.isEmpty());
        assertThat(seen).isEqualTo(ids.reversed().stream().map(UUID::toString).toList());
    }

    @Test
    void what_is_not_asked_rightly_is_refused() {
        List.of("state=SENT", "limit=0", "limit=101", "cursor=x", "cursor=fHw", "kind=INVITATION")
                .forEach(query -> admin.gets("mails?" + query).is(400));
        admin.posts("mails/7/retry", Map.of()).is(404);
    }

    @Test
    void sent_again_it_arrives_and_the_trail_says_who_had_it_sent() {
        var id = town.mailSetAside();

        var retried = retry(id);

        assertThat(retried.path("state").asString()).isNotEqualTo("SET_ASIDE");
        var mail = new Mailbox(RUNNING, retried.path("recipient").asString()).next();
        assertThat(mail.id()).isEqualTo("<" + id + "@localhost>");
        assertThat(admin.gets("mails").is(200).json().path("items").size()).isZero();
        assertThat(Recorded.of("Mail", "mail-" + id)).singleElement().satisfies(record -> {
            assertThat(record.action()).isEqualTo("MailRetried");
            assertThat(record.actorId()).isEqualTo(admin.id());
            assertThat(record.tenantId()).isEqualTo(town.id);
            assertThat(record.metadata().path("address").asString()).isNotBlank();
            assertThat(record.payload().path("mailId").asString()).isEqualTo(id.toString());
        });
    }

    @Test
    void asked_twice_it_is_sent_and_recorded_once() {
        var id = town.mailSetAside();
        retry(id);
        retry(id);

        assertThat(Recorded.of("Mail", "mail-" + id)).hasSize(1);
    }

    @Test
    void who_may_not_leaves_it_as_it_is() {
        var id = town.mailSetAside();
        town.operator().posts("mails/" + id + "/retry", Map.of()).is(403);
        new Town(RUNNING).admin().posts("mails/" + id + "/retry", Map.of()).is(404);

        assertThat(Recorded.of("Mail", "mail-" + id)).isEmpty();
        assertThat(DATABASE.sql("SELECT failed_at IS NOT NULL FROM mail WHERE id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private JsonNode retry(UUID id) {
        return admin.posts("mails/" + id + "/retry", Map.of()).is(200).json();
    }
}
