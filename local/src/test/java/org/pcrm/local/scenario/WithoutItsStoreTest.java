package org.pcrm.local.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.pcrm.app.attachment.UploadSweep;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.Shared;

/** The object store goes away: files wait for it, and nothing else does. */
@ResourceLock(Shared.UPLOADS)
class WithoutItsStoreTest {

    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Clerk ADMIN = TOWN.admin();
    private static final byte[] LETTER = "Dear Sir,".getBytes(UTF_8);

    private final Citizen citizen = TOWN.citizen();
    private final UploadSweep sweep = RunningPcrm.instance().application().getBean(UploadSweep.class);
    private boolean away;

    @AfterEach
    void it_comes_back_and_what_was_cut_off_is_swept() {
        if (away) {
            comesBack();
        }
        Store.grownOld();
        sweep.sweep();
        assertThat(Store.uploads()).isZero();
    }

    @Test
    void uploads_and_downloads_say_so_and_all_else_works() {
        var id = citizen.files("Water Supply");
        var files = "complaints/" + id + "/attachments";
        var attached =
                ADMIN.uploads(files, Multipart.A_LETTER, Map.of()).is(201).string("id");
        var url = ADMIN.gets(files + "/" + attached + "/link").is(200).string("url");

        goesAway();
        var refused = ADMIN.uploads(files, Multipart.A_LETTER, Map.of()).isRefused(503, "files.unavailable");
        assertThat(refused.header("Retry-After")).isPresent();
        assertThat(refused.string("detail")).contains("store of files");
        citizen.uploads("public/complaints/" + id + "/attachments", Multipart.A_LETTER, Map.of())
                .isRefused(503, "files.unavailable");
        ADMIN.getsAt(url).isRefused(503, "files.unavailable");
        assertThat(ADMIN.gets(files).is(200).json().path("items").size()).isEqualTo(1);
        ADMIN.getsAt("/actuator/health/readiness").is(200);
        citizen.files("Roads");

        comesBack();
        assertThat(ADMIN.getsAt(url).is(200).text()).isEqualTo(new String(LETTER, UTF_8));
        ADMIN.uploads(files, Multipart.A_LETTER, Map.of()).is(201);
    }

    @Test
    void what_was_cut_off_is_swept_and_nothing_else() {
        var id = citizen.files("Water Supply");
        ADMIN.uploads("complaints/" + id + "/attachments", Multipart.A_LETTER, Map.of())
                .is(201);
        var before = Store.objects();
        var old = Store.cutOff(LETTER, "25 hours");
        var young = Store.cutOff(LETTER, "23 hours");
        assertThat(Store.objects()).contains(old, young);

        goesAway();
        assertThatThrownBy(sweep::sweep).hasMessageContaining("store");
        comesBack();
        assertThat(Store.objects()).contains(old);

        sweep.sweep();
        assertThat(Store.objects()).doesNotContain(old).contains(young).containsAll(before);
    }

    private void goesAway() {
        RunningPcrm.instance().store().close();
        away = true;
    }

    private void comesBack() {
        RunningPcrm.instance().store().start();
        away = false;
    }
}
