package org.pcrm.app.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.api.catalogue.EventCatalogue;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.personal.Personal;
import org.pcrm.app.axon.Serializers;

class StoredEventsTest {

    private static final String FOLDER = "app/src/test/resources/golden/events/";

    private final Serializer serializer = Serializers.eventSerializer();

    static Stream<Class<?>> events() {
        return EventCatalogue.events();
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_stored_as_it_always_was_and_read_back_whole(Class<?> type) {
        var event = Sample.of(type);
        var stored = serializer.serialize(event, String.class);
        assertThat(stored.getType().getName()).isEqualTo(type.getSimpleName());
        Golden.holds(FOLDER + type.getSimpleName() + ".json", stored.getData() + "\n");
        assertThat(serializer.<String, Object>deserialize(stored)).isEqualTo(event);
    }

    @Test
    void no_stored_event_was_forgotten_by_the_code() throws Exception {
        try (var files = Files.list(Path.of("..").resolve(FOLDER))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .allSatisfy(name -> assertThat(EventCatalogue.named(name)).isNotNull());
        }
    }

    @Test
    void a_field_that_nobody_knows_is_not_dropped_in_silence() {
        var stranger = new SimpleSerializedObject<>(
                "{\"trackingId\":\"x\",\"colour\":\"blue\"}", String.class, "WorkStarted", null);
        assertThatThrownBy(() -> serializer.deserialize(stranger)).hasStackTraceContaining("colour");
    }

    @Test
    void personal_data_is_never_written_in_clear() {
        var event = new NoteAdded("x", null, Personal.of("secret words"), null);
        assertThatThrownBy(() -> serializer.serialize(event, String.class))
                .hasStackTraceContaining("must be sealed")
                .satisfies(e -> assertThat(e).hasMessageNotContaining("secret words"));
    }
}
