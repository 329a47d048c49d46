package org.pcrm.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrawingARandomTokenTest {

    @Test
    void it_is_32_bytes_that_fit_into_a_link() {
        var token = RandomTokens.draw();
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(token)).hasSize(32);
    }

    @Test
    void no_two_are_the_same() {
        assertThat(Stream.generate(RandomTokens::draw).limit(1_000)).doesNotHaveDuplicates();
    }
}
