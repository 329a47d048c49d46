package org.pcrm.local.postgres;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pcrm.local.data.CannotStart;

class PlatformTest {

    @Test
    void this_one_is_supported() {
        Platform.requireSupported(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    @Test
    void an_unknown_one_is_told_what_to_do_instead() {
        assertThatThrownBy(() -> Platform.requireSupported("Windows 11", "amd64"))
                .isInstanceOf(CannotStart.class)
                .hasMessage("There is no embedded PostgreSQL for Windows 11 on amd64: "
                        + "give the address of one with --spring.datasource.url=.");
        assertThatThrownBy(() -> Platform.requireSupported("Linux", "riscv64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("riscv64");
    }
}
