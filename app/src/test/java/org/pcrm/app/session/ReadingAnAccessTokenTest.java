package org.pcrm.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.Jwts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;

class ReadingAnAccessTokenTest {

    private static final Instant NOW = Instant.parse("2026-01-31T09:30:00Z");
    private static final SigningKey OURS = key('a');

    private final Session session =
            new Session(new UUID(1, 1), new Viewer(new UUID(1, 2), Role.OFFICER, new UUID(1, 3), new UUID(1, 4)));
    private final String token = tokens(OURS, NOW).issue(session);

    @Test
    void it_tells_the_session_it_was_issued_for() {
        assertThat(read(token)).isEqualTo(session);
    }

    @Test
    void a_super_admin_has_neither_office_nor_department() {
        var platform = new Session(new UUID(1, 1), new Viewer(null, Role.SUPER_ADMIN, null, new UUID(1, 4)));
        assertThat(read(tokens(OURS, NOW).issue(platform))).isEqualTo(platform);
    }

    @Test
    void it_is_good_until_it_expires_and_no_longer() {
        assertThat(tokens(OURS, NOW.plus(Duration.ofSeconds(899))).read(token)).isPresent();
        assertThat(tokens(OURS, NOW.plus(Duration.ofSeconds(901))).read(token)).isEmpty();
    }

    @Test
    void another_key_opens_nothing() {
        assertThat(read(tokens(key('b'), NOW).issue(session))).isNull();
    }

    @Test
    void another_key_under_our_name_opens_nothing() {
        var forged = Jwts.builder()
                .header()
                .keyId(OURS.id())
                .and()
                .subject(UUID.randomUUID().toString())
                .expiration(Date.from(NOW.plusSeconds(60)))
                .signWith(key('b').key(), Jwts.SIG.HS256)
                .compact();
        assertThat(read(forged)).isNull();
    }

    @Test
    void our_key_without_its_name_opens_nothing() {
        assertThat(read(payload(token, Jwts.builder().signWith(OURS.key(), Jwts.SIG.HS256))))
                .isNull();
    }

    @Test
    void no_other_algorithm_is_taken() {
        var strong = Jwts.SIG.HS512.key().build();
        var other = Jwts.builder().header().keyId(OURS.id()).and().signWith(strong, Jwts.SIG.HS512);
        assertThat(read(payload(token, other))).isNull();
    }

    @Test
    void unsigned_is_not_taken() {
        var unsigned = Jwts.builder().header().keyId(OURS.id()).and();
        assertThat(read(payload(token, unsigned))).isNull();
        var parts = token.split("\\.");
        assertThat(read(encode("{\"alg\":\"none\",\"kid\":\"" + OURS.id() + "\"}") + "." + parts[1] + "."))
                .isNull();
        assertThat(read(parts[0] + "." + parts[1] + ".")).isNull();
    }

    @Test
    void a_changed_claim_breaks_it() {
        var parts = token.split("\\.");
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var raised = claims.replace("OFFICER", "SUPER_ADMIN");
        assertThat(raised).isNotEqualTo(claims);
        assertThat(read(parts[0] + "." + encode(raised) + "." + parts[2])).isNull();
    }

    @Test
    void what_a_former_key_signed_is_taken_until_it_expires() {
        var before = tokens(OURS, NOW).issue(session);
        assertThat(afterRotation(NOW).read(before)).contains(session);
        assertThat(afterRotation(NOW.plus(AccessTokens.LIFE).plusSeconds(1)).read(before))
                .isEmpty();
    }

    @Test
    void a_former_key_signs_no_more() {
        assertThat(read(afterRotation(NOW).issue(session))).isNull();
    }

    @Test
    void a_former_key_that_is_dropped_opens_nothing() {
        assertThat(tokens(key('n'), NOW).read(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 43, 44, 200})
    void a_truncated_one_is_not_taken(int missing) {
        assertThat(read(token.substring(0, token.length() - missing))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", ".", "..", "...", "a.b.c", "नमस्ते", "{}"})
    void what_is_no_token_is_not_taken(String nonsense) {
        assertThat(read(nonsense)).isNull();
    }

    private static Session read(String token) {
        return tokens(OURS, NOW).read(token).orElse(null);
    }

    private static String payload(String token, io.jsonwebtoken.JwtBuilder builder) {
        return builder.content(Base64.getUrlDecoder().decode(token.split("\\.")[1]))
                .compact();
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Another key signs, ours is a former one. */
    private static AccessTokens afterRotation(Instant now) {
        return new AccessTokens(new SigningKeys(key('n'), List.of(OURS)), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static AccessTokens tokens(SigningKey key, Instant now) {
        return new AccessTokens(new SigningKeys(key, List.of()), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SigningKey key(char filling) {
        var bytes = String.valueOf(filling).repeat(32).getBytes(StandardCharsets.UTF_8);
        return SigningKey.parse("key", Base64.getEncoder().encodeToString(bytes));
    }
}
