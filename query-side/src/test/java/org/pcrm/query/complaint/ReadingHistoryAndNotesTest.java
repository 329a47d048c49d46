package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintEvents.*;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;
import org.pcrm.api.staff.StaffEvents.StaffMemberAdded;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class ReadingHistoryAndNotesTest {

    private static final Office EAST = Office.called("east");
    private static final Office WEST = Office.called("west");
    private static final UUID SUPER = UUID.randomUUID();
    private static final Instant AT = Instant.parse("2026-03-09T15:00:00Z");
    private static final String ID = Office.newId();

    private static House house;

    @BeforeAll
    static void a_complaint_is_worked_on() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
        house.happens(
                Actor.system(null),
                new StaffMemberAdded(SUPER, null, "Sunil Super", "super@x.example", Role.SUPER_ADMIN, null, AT));
        happens(Actor.citizen(EAST.id()), EAST.filed(ID));
        happens(
                new Actor(SUPER, Role.SUPER_ADMIN, EAST.id(), null),
                new ComplaintAssigned(ID, EAST.water(), EAST.officer(), Status.OPEN, AT));
        happens(
                new Actor(EAST.officer(), Role.OFFICER, EAST.id(), EAST.water()),
                new NoteAdded(ID, UUID.randomUUID(), new Personal.Sealed<>("Asked the plumber"), AT),
                new ComplaintResolved(ID, new Personal.Sealed<>("erased"), AT, AT, Status.IN_PROGRESS, AT));
    }

    @Test
    void it_tells_every_event_in_order_and_who_caused_it() {
        var history = history(EAST.viewer(Role.ADMIN)).items();

        assertThat(history).extracting(HistoryEntry::position).containsExactly(0L, 1L, 2L, 3L);
        assertThat(history)
                .extracting(HistoryEntry::action)
                .containsExactly("ComplaintFiled", "ComplaintAssigned", "NoteAdded", "ComplaintResolved");
        assertThat(history)
                .extracting(HistoryEntry::actor)
                .containsExactly(
                        new ActorView(null, null, Role.CITIZEN),
                        new ActorView(SUPER, "Sunil Super", Role.SUPER_ADMIN),
                        new ActorView(EAST.officer(), "Omar Officer", Role.OFFICER),
                        new ActorView(EAST.officer(), "Omar Officer", Role.OFFICER));
        assertThat(history).extracting(HistoryEntry::at).containsExactly(Office.FILED, AT, AT, AT);
    }

    @Test
    void details_are_the_fields_of_the_event_with_its_personal_parts_opened() {
        var history = history(EAST.viewer(Role.ADMIN)).items();

        assertThat(history.get(1).details())
                .containsEntry("departmentId", EAST.water())
                .containsEntry("officerId", EAST.officer())
                .containsEntry("from", Status.OPEN)
                .doesNotContainKeys("trackingId", "at");
        assertThat(history.get(2).details()).containsEntry("text", "Asked the plumber");
    }

    @Test
    void what_was_erased_is_named_and_empty() {
        assertThat(history(EAST.viewer(Role.ADMIN)).items().getLast().details())
                .containsEntry("resolution", null)
                .containsEntry("erased", List.of("resolution"));
    }

    @Test
    void the_text_of_notes_is_only_for_those_who_read_notes() {
        var filer = new Viewer(EAST.id(), Role.CALL_OPERATOR, null, EAST.operator());
        var filed = Office.newId();
        happens(
                new Actor(EAST.operator(), Role.CALL_OPERATOR, EAST.id(), null),
                EAST.filed(filed, Channel.PHONE, null, EAST.operator()),
                new NoteAdded(filed, UUID.randomUUID(), new Personal.Sealed<>("Rude"), AT));
        var entry = house.ask(new HistoryOf(filer, filed), optionalInstanceOf(History.class))
                .orElseThrow()
                .items()
                .getLast();

        assertThat(entry.action()).isEqualTo("NoteAdded");
        assertThat(entry.details()).containsKey("noteId").doesNotContainKey("text");
        assertThat(house.ask(new NotesOf(filer, filed), optionalInstanceOf(Notes.class)))
                .isEmpty();
    }

    @Test
    void what_became_of_the_deadline_and_what_the_citizen_said_is_for_all_who_see_it() {
        var filer = new Viewer(EAST.id(), Role.CALL_OPERATOR, null, EAST.operator());
        var filed = Office.newId();
        happens(
                new Actor(EAST.operator(), Role.CALL_OPERATOR, EAST.id(), null),
                EAST.filed(filed, Channel.PHONE, null, EAST.operator()));
        happens(
                EAST.system(),
                new SlaWarned(filed, AT.plusSeconds(9), AT),
                new SlaBreached(filed, EAST.water(), null, AT));
        happens(
                Actor.citizen(EAST.id()),
                new FeedbackGiven(filed, 1, new Personal.Sealed<>("Nobody came"), EAST.water(), null, AT),
                new ComplaintReopened(
                        filed,
                        new Personal.Sealed<>("It is not done"),
                        EAST.filed(filed).sla(),
                        Status.RESOLVED,
                        AT));
        var history = house.ask(new HistoryOf(filer, filed), optionalInstanceOf(History.class))
                .orElseThrow()
                .items();

        assertThat(history)
                .extracting(entry -> entry.actor().role())
                .containsExactly(Role.CALL_OPERATOR, Role.SYSTEM, Role.SYSTEM, Role.CITIZEN, Role.CITIZEN);
        assertThat(history.get(1).details()).containsEntry("dueAt", AT.plusSeconds(9));
        assertThat(history.get(2).details())
                .containsEntry("departmentId", EAST.water())
                .containsEntry("officerId", null);
        assertThat(history.get(3).details()).containsEntry("rating", 1).containsEntry("comment", "Nobody came");
        assertThat(history.get(4).details()).containsEntry("reason", "It is not done");
    }

    @Test
    void notes_show_who_wrote_them() {
        var notes = house.ask(new NotesOf(EAST.viewer(Role.OFFICER), ID), optionalInstanceOf(Notes.class))
                .orElseThrow();

        assertThat(notes.items()).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("Asked the plumber");
            assertThat(note.author()).isEqualTo(new Named(EAST.officer(), "Omar Officer"));
        });
    }

    @Test
    void another_office_finds_neither() {
        var stranger = WEST.viewer(Role.ADMIN);

        assertThat(house.ask(new HistoryOf(stranger, ID), optionalInstanceOf(History.class)))
                .isEmpty();
        assertThat(house.ask(new NotesOf(stranger, ID), optionalInstanceOf(Notes.class)))
                .isEmpty();
    }

    private static History history(Viewer viewer) {
        return house.ask(new HistoryOf(viewer, ID), optionalInstanceOf(History.class))
                .orElseThrow();
    }

    private static void happens(Actor actor, Object... events) {
        var messages = house.caused(actor, events);
        messages.forEach(ReadingHistoryAndNotesTest::store);
        house.processor().deliver(messages);
    }

    private static void store(DomainEventMessage<?> message) {
        var serializer = house.part(Serializer.class);
        var stamp = message.getMetaData();
        house.tables()
                .update(
                        """
                        INSERT INTO domain_event (event_id, aggregate_type, aggregate_id, sequence_number, recorded_at,
                            action, payload, metadata, tenant_id, actor_role, correlation_id)
                        VALUES (?::uuid, ?, ?, ?, now(), ?, ?::json, ?::json, ?::uuid, ?, 'test')""",
                        message.getIdentifier(),
                        message.getType(),
                        message.getAggregateIdentifier(),
                        message.getSequenceNumber(),
                        message.getPayloadType().getName(),
                        serializer
                                .serialize(stored(message.getPayload()), String.class)
                                .getData(),
                        serializer.serialize(stamp, String.class).getData(),
                        stamp.get(Stamp.TENANT),
                        stamp.get(Stamp.ROLE));
    }

    /** A filing is told in clear by the office; in the store its personal parts are boxes. */
    private static Object stored(Object event) {
        return event instanceof ComplaintFiled filed
                ? new ComplaintFiled(
                        filed.trackingId(),
                        filed.tenantId(),
                        filed.filedAt(),
                        filed.timeZone(),
                        filed.channel(),
                        filed.language(),
                        new Personal.Sealed<>("Kavita"),
                        new Personal.Sealed<>("No water"),
                        null,
                        filed.category(),
                        filed.priority(),
                        filed.priorityByHand(),
                        filed.triage(),
                        new Personal.Sealed<>("water"),
                        filed.departmentId(),
                        filed.filedBy(),
                        filed.sla())
                : event;
    }
}
