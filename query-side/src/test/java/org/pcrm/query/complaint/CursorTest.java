package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.query.page.BadCursor;

class CursorTest {

    private static final Cursor CURSOR =
            new Cursor(Sort.filedAt, true, "2026-03-09T12:00:00.123456Z", "PCRM-20260309-00000001");

    @Test
    void what_is_written_reads_back_equal() {
        assertThat(Cursor.read(CURSOR.encoded(), Sort.filedAt, true)).isEqualTo(CURSOR);
    }

    @Test
    void it_fits_into_an_address_as_it_is() {
        assertThat(CURSOR.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void one_of_another_order_is_refused() {
        assertThatThrownBy(() -> Cursor.read(CURSOR.encoded(), Sort.dueAt, true))
                .isInstanceOf(BadCursor.class);
        assertThatThrownBy(() -> Cursor.read(CURSOR.encoded(), Sort.filedAt, false))
                .isInstanceOf(BadCursor.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|||",
                "filedAt|true|yesterday|PCRM-20260309-00000001",
                "filedAt|true|+1000000000-12-31T23:59:59Z|PCRM-20260309-00000001",
                "filedAt|true|2026-03-09T12:00:00Z|nonsense",
                "name|true|2026-03-09T12:00:00Z|PCRM-20260309-00000001"
            })
    void one_that_was_made_up_is_refused(String text) {
        var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Cursor.read(encoded, Sort.filedAt, true)).isInstanceOf(BadCursor.class);
    }

    @Test
    void what_is_not_base_64_is_refused() {
        assertThatThrownBy(() -> Cursor.read("%%%", Sort.filedAt, true)).isInstanceOf(BadCursor.class);
    }
}
