package org.pcrm.app.session;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.JwtParserBuilder;
import io.jsonwebtoken.Jwts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.SecretKey;

/**
 * The keys of one purpose: one signs, it and the former ones are recognised, each by its name ({@code kid}). A token
 * names no algorithm and no key of its own: HS256 it is, and a key that stands in the settings.
 */
public class SigningKeys {

    private final SigningKey current;
    private final List<SigningKey> former;
    private final Map<Object, SecretKey> known = new HashMap<>();

    /**
     * Takes the keys.
     *
     * @param current signs
     * @param former only recognised
     */
    SigningKeys(SigningKey current, List<SigningKey> former) {
        this.current = current;
        this.former = former;
        former.forEach(key -> known.put(key.id(), key.key()));
        known.put(current.id(), current.key());
    }

    /** The same keys for another purpose, under the same names. */
    public SigningKeys derived(String purpose) {
        return new SigningKeys(
                current.derived(purpose),
                former.stream().map(key -> key.derived(purpose)).toList());
    }

    /** The token, signed. */
    public String sign(JwtBuilder token) {
        return token.header()
                .keyId(current.id())
                .and()
                .signWith(current.key(), Jwts.SIG.HS256)
                .compact();
    }

    /** What reads tokens signed with one of these keys, and no others. */
    public JwtParserBuilder reader() {
        return Jwts.parser().sig().clear().add(Jwts.SIG.HS256).and().keyLocator(header -> known.get(header.get("kid")));
    }
}
