package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;

@ResourceLock(Shared.UPLOADS)
class AttachingFilesTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final Clerk OFFICER = TOWN.officer(TOWN.water);
    private static final byte[] LETTER = "Dear Sir, there is no water.".getBytes(UTF_8);

    private final Citizen citizen = TOWN.citizen();
    private String id;

    @BeforeEach
    void a_complaint_is_filed() {
        id = citizen.files("Water Supply");
    }

    @Test
    void a_citizen_attaches_until_work_begins() throws Exception {
        var attached = ofCitizen("letter.txt", LETTER, Map.of()).is(201);
        assertThat(attached.header("Location")).contains("/api/v1/public/complaints/" + id);
        assertThat(attached.json().propertyNames())
                .containsExactlyInAnyOrder("id", "fileName", "contentType", "size", "sha256");
        assertThat(attached.string("fileName")).isEqualTo("letter.txt");
        assertThat(attached.string("contentType")).isEqualTo("text/plain");
        assertThat(attached.json().path("size").asInt()).isEqualTo(LETTER.length);
        var hash = MessageDigest.getInstance("SHA-256").digest(LETTER);
        assertThat(attached.string("sha256")).isEqualTo(HexFormat.of().formatHex(hash));

        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        ofCitizen("letter.txt", LETTER, Map.of()).is(201);
        OFFICER.starts(id).is(200);
        ofCitizen("letter.txt", LETTER, Map.of()).isRefused(409, "complaint.attaching-not-open");
        assertThat(uploadsLeft()).isZero();
    }

    @Test
    void staff_see_who_brought_what() {
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        var theirs = ofCitizen("letter.txt", LETTER, Map.of()).is(201).string("id");
        var ours = ofStaff(OFFICER, "report.txt").is(201).string("id");
        var items = OFFICER.gets(files()).is(200).json().path("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/id").asString()).isEqualTo(theirs);
        assertThat(items.at("/0/uploadedBy/role").asString()).isEqualTo("CITIZEN");
        assertThat(items.at("/0/uploadedBy/id").isNull()).isTrue();
        assertThat(items.at("/1/id").asString()).isEqualTo(ours);
        assertThat(items.at("/1/uploadedBy/id").asString())
                .isEqualTo(OFFICER.id().toString());
        assertThat(items.at("/1/sha256Received").asString())
                .isEqualTo(items.at("/1/sha256").asString());
        assertThat(items.toString()).doesNotContain("objectKey", "url");

        var told = ADMIN.gets("complaints/" + id + "/history").json().at("/items/2");
        assertThat(told.path("action").asString()).isEqualTo("FileAttached");
        assertThat(told.at("/details/fileName").asString()).isEqualTo("letter.txt");
        assertThat(told.path("details").propertyNames()).doesNotContain("objectKey");
        assertThat(OFFICER.reads(id).json().path("allowedActions").toString()).contains("ATTACH");
    }

    @Test
    void each_side_attaches_five() {
        ADMIN.assigns(id, TOWN.water, OFFICER).is(200);
        for (int file = 0; file < 5; file++) {
            ofCitizen("letter.txt", LETTER, Map.of()).is(201);
            ofStaff(OFFICER, "report.txt").is(201);
        }
        ofCitizen("letter.txt", LETTER, Map.of()).isRefused(409, "complaint.too-many-attachments");
        ofStaff(OFFICER, "report.txt").isRefused(409, "complaint.too-many-attachments");
        assertThat(uploadsLeft()).isZero();
    }

    @Test
    void the_same_request_sent_again_attaches_once() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var first = ofCitizen("letter.txt", LETTER, key).is(201);
        assertThat(ofCitizen("letter.txt", LETTER, key).is(201).text()).isEqualTo(first.text());
        ofCitizen("other.txt", LETTER, key).isRefused(409, "idempotency.key-reused");
        ofCitizen("letter.txt", "Dear Madam,".getBytes(UTF_8), key).isRefused(409, "idempotency.key-reused");
        ofCitizen("letter.txt", LETTER, Map.of("Idempotency-Key", "1")).isWrongIn("Idempotency-Key");
        assertThat(ADMIN.gets(files()).json().path("items").size()).isEqualTo(1);
        assertThat(uploadsLeft()).isZero();
    }

    @Test
    void an_operator_attaches_to_what_they_filed() {
        var operator = TOWN.operator();
        ofStaff(operator, "letter.txt").isRefused(403, "role.not-allowed");
        operator.gets(files()).isRefused(403, "role.not-allowed");
        id = operator.posts("complaints", Citizen.filing("Water Supply"))
                .is(201)
                .string("trackingId");
        ofStaff(operator, "letter.txt").is(201);
        assertThat(operator.gets(files()).is(200).json().path("items").size()).isEqualTo(1);
    }

    @Test
    void what_nobody_filed_takes_no_file() {
        id = "PCRM-20260101-ZZZZZZZZ";
        ofCitizen("letter.txt", LETTER, Map.of()).isRefused(404, "not-found");
        ofStaff(ADMIN, "letter.txt").isRefused(404, "not-found");
    }

    private Answer ofCitizen(String name, byte[] content, Map<String, String> headers) {
        return citizen.uploads("public/complaints/" + id + "/attachments", Multipart.file(name, content), headers);
    }

    private Answer ofStaff(Clerk clerk, String name) {
        return clerk.uploads(files(), Multipart.file(name, LETTER), Map.of());
    }

    private String files() {
        return "complaints/" + id + "/attachments";
    }

    /** Objects that no event points to and that were left behind. */
    private static int uploadsLeft() {
        return Store.uploads();
    }
}
