package org.pcrm.app.session;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of sessions, each 32 bytes in Base64.
 *
 * @param key signs
 * @param formerKeys sign nothing, but what they signed is still taken
 */
@ConfigurationProperties("pcrm.session")
record SessionSettings(String key, @DefaultValue List<String> formerKeys) {

    /**
     * The keys to sign and to recognise tokens with.
     *
     * @throws IllegalArgumentException when one is missing or no key; in one sentence that names the setting
     */
    SigningKeys keys() {
        return new SigningKeys(
                SigningKey.parse("pcrm.session.key", key),
                formerKeys.stream()
                        .map(former -> SigningKey.parse("Each of pcrm.session.former-keys", former))
                        .toList());
    }

    @Override
    public String toString() {
        return "SessionSettings[…]";
    }
}
