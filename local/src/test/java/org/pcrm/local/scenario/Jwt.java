package org.pcrm.local.scenario;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A JWT (RFC 7519) made by hand, so that it can be made wrong in ways no library allows. */
record Jwt(Map<String, Object> header, Map<String, Object> claims) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Jwt read(String token) {
        var parts = token.split("\\.");
        return new Jwt(decode(parts[0]), decode(parts[1]));
    }

    /** Header and claims with a dot between, as they are signed. */
    String unsigned() {
        return encode(JSON.writeValueAsBytes(header)) + "." + encode(JSON.writeValueAsBytes(claims));
    }

    /**
     * The whole token.
     *
     * @param mac such as {@code HmacSHA256}
     */
    String signed(String mac, byte[] key) {
        try {
            var signer = Mac.getInstance(mac);
            signer.init(new SecretKeySpec(key, mac));
            return signed(signer.doFinal(unsigned().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole token, with any bytes for a signature. */
    String signed(byte[] signature) {
        return unsigned() + "." + encode(signature);
    }

    Jwt withHeader(String name, Object value) {
        return new Jwt(with(header, name, value), claims);
    }

    Jwt withClaim(String name, Object value) {
        return new Jwt(header, with(claims, name, value));
    }

    private static Map<String, Object> with(Map<String, Object> all, String name, Object value) {
        var changed = new LinkedHashMap<>(all);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return changed;
    }

    private static Map<String, Object> decode(String part) {
        return JSON.readValue(Base64.getUrlDecoder().decode(part), new TypeReference<>() {});
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
