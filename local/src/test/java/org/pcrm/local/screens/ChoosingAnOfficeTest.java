package org.pcrm.local.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.local.RunningPcrm;

/** Where a citizen begins. */
class ChoosingAnOfficeTest {

    @ParameterizedTest
    @CsvSource({"PHONE, en", "PHONE, hi", "DESKTOP, en", "DESKTOP, hi"})
    void offices_are_listed_without_a_barrier(Device device, String language) {
        try (var citizen = new Visitor(RunningPcrm.instance().address(), device, language)) {
            citizen.opens("/");
            assertThat(citizen.page().getByRole(AriaRole.HEADING).first()).isVisible();
            citizen.findsNoBarrier();
        }
    }
}
