package org.pcrm.local.scenario;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.local.RunningPcrm;

/** Access tokens that we did not issue, or did not issue like this, in the cookie of a request. */
class ForgingTokensTest {

    private static final String SHA_256 = "HmacSHA256";
    private static final Town TOWN = new Town(RunningPcrm.instance());
    private static final Forger FORGER = new Forger(RunningPcrm.instance().address());
    private static final Clerk PERSON = TOWN.admin();
    private static final String TOKEN = PERSON.cookie("pcrm-access");
    private static final Jwt ISSUED = Jwt.read(TOKEN);
    private static final byte[] OURS = Base64.getDecoder()
            .decode(RunningPcrm.instance().application().getEnvironment().getRequiredProperty("pcrm.session.key"));
    private static final byte[] THEIRS = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final KeyPair RSA = rsa();

    static final Map<String, String> FORGED = new LinkedHashMap<>();

    static {
        var signature = TOKEN.substring(TOKEN.lastIndexOf('.') + 1);
        var none = ISSUED.withHeader("alg", "none");
        FORGED.put("nothing", "");
        FORGED.put("no token at all", "nonsense");
        FORGED.put("three parts of nothing", "e30.e30.e30");
        FORGED.put("another role", ISSUED.withClaim("role", "SUPER_ADMIN").unsigned() + "." + signature);
        FORGED.put(
                "another person",
                ISSUED.withClaim("sub", UUID.randomUUID().toString()).unsigned() + "." + signature);
        FORGED.put("a longer life", ISSUED.withClaim("exp", 4_102_444_800L).unsigned() + "." + signature);
        FORGED.put("expired", ISSUED.withClaim("exp", 1_700_000_000L).signed(SHA_256, OURS));
        FORGED.put("not good yet", ISSUED.withClaim("nbf", 4_102_444_800L).signed(SHA_256, OURS));
        FORGED.put("alg none", none.unsigned() + ".");
        FORGED.put("alg none with our signature", none.unsigned() + "." + signature);
        FORGED.put("alg None", ISSUED.withHeader("alg", "None").unsigned() + ".");
        FORGED.put("no alg", ISSUED.withHeader("alg", null).signed(SHA_256, OURS));
        FORGED.put("unsigned", ISSUED.unsigned() + ".");
        FORGED.put("an empty key", ISSUED.signed(SHA_256, new byte[1]));
        FORGED.put("a foreign key under our name", ISSUED.signed(SHA_256, THEIRS));
        FORGED.put(
                "a foreign key under its own name",
                ISSUED.withHeader("kid", "theirs").signed(SHA_256, THEIRS));
        FORGED.put(
                "our key under a wrong name", ISSUED.withHeader("kid", "theirs").signed(SHA_256, OURS));
        FORGED.put("our key without a name", ISSUED.withHeader("kid", null).signed(SHA_256, OURS));
        FORGED.put(
                "a name that is a path",
                ISSUED.withHeader("kid", "../../dev/null").signed(SHA_256, new byte[1]));
        FORGED.put(
                "a key that the token brings along",
                ISSUED.withHeader("jwk", Map.of("kty", "oct", "k", encode(THEIRS)))
                        .signed(SHA_256, THEIRS));
        FORGED.put(
                "a key at an address that the token tells",
                ISSUED.withHeader("jku", "https://elsewhere.example/keys").signed(SHA_256, THEIRS));
        FORGED.put("a public key", rsaSigned());
        FORGED.put(
                "a public key that the token brings along",
                ISSUED.withHeader("jwk", publicKey())
                        .signed(SHA_256, RSA.getPublic().getEncoded()));
        FORGED.put(
                "a public key used as a secret",
                ISSUED.signed(SHA_256, RSA.getPublic().getEncoded()));
        FORGED.put(
                "said to be signed with a public key",
                ISSUED.withHeader("alg", "RS256").signed(SHA_256, OURS));
        FORGED.put(
                "our key with a longer hash", ISSUED.withHeader("alg", "HS512").signed("HmacSHA512", OURS));
        FORGED.put("truncated", TOKEN.substring(0, TOKEN.length() - 1));
        FORGED.put("truncated to two parts", ISSUED.unsigned());
        FORGED.put("truncated to one part", TOKEN.substring(0, TOKEN.indexOf('.')));
        FORGED.put("something behind it", TOKEN + ".e30");
        FORGED.put("a refresh token", PERSON.cookie("pcrm-refresh"));
        FORGED.put("the mark of a known browser", PERSON.cookie("pcrm-browser"));
    }

    static List<String> forged() {
        return List.copyOf(FORGED.keySet());
    }

    @ParameterizedTest
    @MethodSource("forged")
    void it_opens_nothing(String how) {
        var headers = Map.of("Cookie", "pcrm-access=" + FORGED.get(how));
        Stream.of("auth/me", "complaints", "staff", "/actuator/prometheus")
                .forEach(path -> FORGER.gets(path, headers).isRefused(401, "session.required"));
    }

    /** By hand and with our key it is the same token: what is refused above is refused for what is wrong with it. */
    @Test
    void made_by_hand_and_made_right_it_would_open() {
        var headers = Map.of("Cookie", "pcrm-access=" + ISSUED.signed(SHA_256, OURS));
        FORGER.gets("auth/me", headers).is(200);
    }

    private static String rsaSigned() {
        var claimed = ISSUED.withHeader("alg", "RS256");
        try {
            var signer = Signature.getInstance("SHA256withRSA");
            signer.initSign(RSA.getPrivate());
            signer.update(claimed.unsigned().getBytes(StandardCharsets.US_ASCII));
            return claimed.signed(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair rsa() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> publicKey() {
        var key = (RSAPublicKey) RSA.getPublic();
        return Map.of(
                "kty", "RSA",
                "n", encode(key.getModulus().toByteArray()),
                "e", encode(key.getPublicExponent().toByteArray()));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
