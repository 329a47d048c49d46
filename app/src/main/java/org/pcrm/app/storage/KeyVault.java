package org.pcrm.app.storage;

import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.personal.Vault;
import tools.jackson.databind.json.JsonMapper;

/** The {@link Vault} over the table of keys; seals as well, for the event store alone. */
public final class KeyVault implements Vault {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PersonalKeys keys;

    KeyVault(PersonalKeys keys) {
        this.keys = keys;
    }

    @Override
    public Opener opener(Collection<String> trackingIds) {
        return new Keyring(keys.find(trackingIds));
    }

    /**
     * A copy whose clear personal components are sealed.
     *
     * @param isNew whether the complaint begins with this event and so gets its key now
     * @throws IllegalStateException when the key of an existing complaint was erased
     */
    public Object seal(UUID tenantId, String trackingId, boolean isNew, Object event) {
        var parts = PersonalParts.OF.get(event.getClass());
        if (!parts.any()) {
            return event;
        }
        var box = isNew
                ? keys.create(tenantId, trackingId)
                : keys.find(List.of(trackingId)).get(trackingId);
        if (box == null) {
            throw new IllegalStateException("The personal data of this complaint was erased");
        }
        return parts.exchange(event, (personal, content) -> seal(box, trackingId, personal));
    }

    private static Personal<?> seal(Box box, String trackingId, Personal<?> personal) {
        if (!(personal instanceof Personal.Clear<?> clear)) {
            return personal;
        }
        var sealed = box.seal(JSON.writeValueAsBytes(clear.value()), PersonalKeys.context(trackingId));
        return new Personal.Sealed<>(Base64.getEncoder().encodeToString(sealed));
    }

    private record Keyring(Map<String, Box> boxes) implements Opener {

        @Override
        public <R extends Record> R open(String trackingId, R sealed) {
            return PersonalParts.OF
                    .get(sealed.getClass())
                    .exchange(sealed, (personal, content) -> open(trackingId, personal, content));
        }

        private Personal<?> open(String trackingId, Personal<?> personal, Class<?> content) {
            if (!(personal instanceof Personal.Sealed<?> sealed)) {
                return personal;
            }
            var box = boxes.get(trackingId);
            if (box == null) {
                return new Personal.Erased<>();
            }
            var clear = box.open(Base64.getDecoder().decode(sealed.box()), PersonalKeys.context(trackingId));
            return Personal.of(JSON.readValue(clear, content));
        }
    }
}
