package org.pcrm.app.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamingARedisTest {

    @Test
    void host_port_database_password_and_tls_are_taken_from_the_address() {
        var address = RedisAddress.of("rediss://:secret@cache.example:6380/3");
        assertThat(address.getHost()).isEqualTo("cache.example");
        assertThat(address.getPort()).isEqualTo(6380);
        assertThat(address.getDatabase()).isEqualTo(3);
        assertThat(address.getCredentialsProvider().resolveCredentials().block().getPassword())
                .containsExactly("secret".toCharArray());
        assertThat(address.isSsl()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost:6379",
                "http://:secret@localhost:6379",
                "redis-sentinel://:secret@localhost:26379/0#main",
                "redis://:secret@local host:6379/0",
                "redis://",
                "redis://:secret@localhost:6379/first"
            })
    void another_is_refused_in_one_sentence_that_gives_no_password_away(String url) {
        assertThatThrownBy(() -> RedisAddress.of(url))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("pcrm.redis.url is not understood: write it as redis://:password@host:6379/0");
    }
}
