package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;

@ResourceLock(Shared.UPLOADS)
class FetchingFilesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final Forger ANYBODY = new Forger(RunningPcrm.instance().address());
    private static final String LETTER = "Dear Sir, there is no water.";

    private String id;
    private String file;

    @BeforeEach
    void a_complaint_has_a_file() {
        id = TOWN.citizen().files("Water Supply");
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        file = OFFICER.uploads(files(), Multipart.file("पानी की शिकायत.txt", LETTER.getBytes(UTF_8)), Map.of())
                .is(201)
                .string("id");
    }

    @Test
    void a_link_gives_the_file_to_be_saved_and_not_to_be_shown() {
        var given = ADMIN.gets(link()).is(200);
        assertThat(Duration.between(Instant.now(), Instant.parse(given.string("expiresAt"))))
                .isBetween(Duration.ofMinutes(50), Duration.ofMinutes(61));
        // Whoever has the link needs no session: the browser that saves it may send none.
        var fetched =
                ANYBODY.gets(given.string("url"), Map.of("Range", "bytes=0-3")).is(200);
        assertThat(fetched.text()).isEqualTo(LETTER);
        assertThat(fetched.header("Content-Length")).contains(Integer.toString(LETTER.length()));
        assertThat(fetched.header("Content-Type")).contains("text/plain");
        assertThat(fetched.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(fetched.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(fetched.header("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(fetched.header("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0%A4%AA")
                .isASCII();
    }

    @Test
    void each_link_is_recorded_and_the_complaint_stays_as_it_was() {
        var before = ADMIN.reads(id).json().path("version").asInt();
        ADMIN.gets(link()).is(200);
        ADMIN.gets(link()).is(200);
        var recorded = Store.database()
                .sql("""
                        SELECT count(*) FROM domain_event
                        WHERE action = 'AttachmentLinkGiven' AND aggregate_id = ? AND actor_id = ?""")
                .params("attachment-" + file, ADMIN.id())
                .query(Integer.class)
                .single();
        assertThat(recorded).isEqualTo(2);
        assertThat(ADMIN.reads(id).json().path("version").asInt()).isEqualTo(before);
    }

    @Test
    void removing_it_ends_every_access_and_keeps_the_evidence() {
        var url = OFFICER.gets(link()).is(200).string("url");
        var objects = Store.objects();
        OFFICER.deletes(one(), Map.of("reason", "Shows a neighbour.")).isRefused(403, "role.not-allowed");
        ADMIN.deletes(one(), Map.of()).isWrongIn("reason");
        ADMIN.deletes(one(), Map.of("reason", " ")).isWrongIn("reason");
        ANYBODY.gets(url, Map.of()).is(200);

        ADMIN.deletes(one(), Map.of("reason", "Shows a neighbour.")).is(204);
        ANYBODY.gets(url, Map.of()).isRefused(404, "not-found");
        ADMIN.gets(link()).isRefused(404, "not-found");
        assertThat(ADMIN.gets(files()).json().path("items").size()).isZero();
        var history = ADMIN.gets("complaints/" + id + "/history").json().path("items");
        assertThat(history.at("/3/action").asString()).isEqualTo("AttachmentRemoved");
        assertThat(history.at("/3/details/reason").asString()).isEqualTo("Shows a neighbour.");
        assertThat(Store.objects()).containsAll(objects);

        ADMIN.deletes(one(), Map.of("reason", "Once more.")).is(204);
        assertThat(ADMIN.reads(id).json().path("version").asInt()).isEqualTo(3);
        OFFICER.uploads(files(), Multipart.A_LETTER, Map.of()).is(201);
    }

    @Test
    void a_link_gives_no_more_than_who_asked_for_it_sees() {
        var url = OFFICER.gets(link()).is(200).string("url");
        ADMIN.assigns(id, TOWN.roads, null).is(200);
        ANYBODY.gets(url, Map.of()).isRefused(404, "not-found");
    }

    @Test
    void what_nobody_signed_leads_nowhere() {
        var url = ADMIN.gets(link()).is(200).string("url");
        ANYBODY.gets(url.substring(0, url.length() - 4) + "AAAA", Map.of()).isRefused(404, "not-found");
        ANYBODY.gets("/api/v1/files/" + ADMIN.cookie("pcrm-access"), Map.of()).isRefused(404, "not-found");
        ADMIN.gets(files() + "/" + UUID.randomUUID() + "/link").isRefused(404, "not-found");
        // And the other way round: a link signs nobody in.
        var token = url.substring(url.lastIndexOf('/') + 1);
        ANYBODY.gets("auth/me", Map.of("Cookie", "pcrm-access=" + token)).is(401);
    }

    private String files() {
        return "complaints/" + id + "/attachments";
    }

    private String one() {
        return files() + "/" + file;
    }

    private String link() {
        return one() + "/link";
    }
}
