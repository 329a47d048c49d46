package org.pcrm.app.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example to follow when an event gets another shape, on bytes as they would lie in the store: {@code CategoryChanged},
 * had it first called its category a name, and then not said what held before.
 */
class ReadingEarlierShapesTest {

    private static final String ID = "PCRM-20260105-7K3QZ0XA";
    private static final Instant AT = Instant.parse("2026-01-05T04:30:00.123Z");

    private static final EarlierShapes SHAPES = new EarlierShapes(
            Map.of("CategoryChanged", List.of(ReadingEarlierShapesTest::named, ReadingEarlierShapesTest::telling)));

    /** From the first shape to the second. */
    private static ObjectNode named(ObjectNode event) {
        event.set("category", event.remove("name"));
        return event;
    }

    /** From the second to the one of today. */
    private static ObjectNode telling(ObjectNode event) {
        return event.put("from", "Other");
    }

    @ParameterizedTest
    @CsvSource({", CategoryChanged.0.json", "1, CategoryChanged.1.json"})
    void each_earlier_one_is_read_as_one_of_today(String revision, String file) throws IOException {
        assertThat(read(SHAPES, revision, bytes(file))).isEqualTo(new CategoryChanged(ID, "Roads", "Other", AT));
    }

    @Test
    void one_of_today_is_read_as_it_is() throws IOException {
        var stored = "{\"trackingId\":\"%s\",\"category\":\"Water Supply\",\"from\":\"Roads\",\"at\":\"%s\"}"
                .formatted(ID, AT);
        assertThat(read(SHAPES, SHAPES.revision("CategoryChanged"), stored.getBytes()))
                .isEqualTo(new CategoryChanged(ID, "Water Supply", "Roads", AT));
    }

    @Test
    void without_its_steps_it_is_not_taken_for_one_of_today() throws IOException {
        var stored = bytes("CategoryChanged.0.json");
        assertThatThrownBy(() -> read(EarlierShapes.OURS, null, stored)).hasStackTraceContaining("name");
    }

    private static Object read(EarlierShapes shapes, String revision, byte[] stored) {
        var entry = new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(1),
                new GenericDomainEventEntry<>(
                        "Complaint", ID, 1, "some event", AT, "CategoryChanged", revision, stored, "{}".getBytes()));
        return EventUtils.upcastAndDeserializeTrackedEvents(Stream.of(entry), Serializers.eventSerializer(), shapes)
                .<Object>map(message -> message.getPayload())
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String file) throws IOException {
        try (var stored = ReadingEarlierShapesTest.class.getResourceAsStream("/golden/earlier/" + file)) {
            return stored.readAllBytes();
        }
    }
}
