package org.pcrm.command.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pcrm.api.Event;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Stamp;
import org.pcrm.api.complaint.ComplaintCommands.AttachFile;
import org.pcrm.api.complaint.ComplaintCommands.RemoveAttachment;
import org.pcrm.api.complaint.ComplaintEvents.AttachmentRemoved;
import org.pcrm.api.complaint.ComplaintEvents.FileAttached;
import org.pcrm.api.complaint.StoredFile;
import org.pcrm.api.personal.Personal;

class AttachingFilesTest extends ComplaintFixture {

    private static final UUID FILE = UUID.fromString("00000000-0000-0000-0000-0000000000f1");
    private static final StoredFile STORED = new StoredFile("image/jpeg", 3, "ab", "cd");
    private static final Refusal NO_ROOM = Refusal.conflict("complaint.too-many-attachments");

    @Test
    void the_citizen_attaches_until_work_begins() {
        given(open()).when(attach(CITIZEN, FILE)).expectEvents(attached(FILE)).expectResultMessagePayload(FILE);
        given(assigned()).when(attach(CITIZEN, FILE)).expectEvents(attached(FILE));
        for (var later : List.of(inProgress(), escalated(), resolved(), closed())) {
            refused(given(later).when(attach(CITIZEN, FILE)), Refusal.conflict("complaint.attaching-not-open"));
        }
    }

    @Test
    void staff_attach_in_every_status() {
        for (var history : List.of(assigned(), inProgress(), resolved(), closed())) {
            given(history).when(attach(OFFICER, FILE)).expectEvents(attached(FILE));
            given(history).when(attach(WATER_HEAD, FILE)).expectEvents(attached(FILE));
            given(history).when(attach(ADMIN, FILE)).expectEvents(attached(FILE));
        }
    }

    @Test
    void who_only_sees_it_attaches_nothing() {
        refused(given(open()).when(attach(OPERATOR, FILE)), Refusal.forbidden());
        refused(given(assigned()).when(attach(COLLEAGUE, FILE)), Refusal.notFound());
        refused(given(assigned()).when(attach(ROADS_HEAD, FILE)), Refusal.notFound());
        refused(given(assigned()).when(attach(ADMIN_ELSEWHERE, FILE)), Refusal.notFound());
    }

    @Test
    void asking_twice_attaches_once() {
        given(and(open(), attached(FILE)))
                .when(attach(CITIZEN, FILE))
                .expectResultMessagePayload(FILE)
                .expectNoEvents();
    }

    @Test
    void each_side_has_room_for_five_and_a_removed_one_makes_room() {
        var full = histories(5, CITIZEN);
        refused(givenMessages(full).when(attach(CITIZEN, FILE)), NO_ROOM);
        givenMessages(full).when(attach(ADMIN, FILE)).expectEvents(attached(FILE));
        refused(givenMessages(histories(5, ADMIN)).when(attach(ADMIN, FILE)), NO_ROOM);
        full.add(message(new AttachmentRemoved(ID, new UUID(0, 0), Personal.of("Wrong file"), FILED_AT), ADMIN));
        givenMessages(full).when(attach(CITIZEN, FILE)).expectEvents(attached(FILE));
    }

    @Test
    void an_object_that_may_be_swept_is_pointed_to_by_no_event() {
        refused(
                given(open()).when(new AttachFile(ID, CITIZEN, FILE, "a.jpg", STORED, OneStore.SWEPT)),
                Refusal.conflict("complaint.upload-too-old"));
    }

    @Test
    void an_administrator_removes_one_and_says_why() {
        given(and(closed(), attached(FILE))).when(remove(ADMIN)).expectEvents(removed());
        given(and(and(open(), attached(FILE)), removed()))
                .when(remove(ADMIN))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void nobody_else_does() {
        var history = and(assigned(), attached(FILE));
        refused(given(history).when(remove(OFFICER)), Refusal.forbidden());
        refused(given(history).when(remove(WATER_HEAD)), Refusal.forbidden());
        refused(given(history).when(remove(COLLEAGUE)), Refusal.notFound());
        refused(given(assigned()).when(remove(ADMIN)), Refusal.notFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"CITIZEN", "OFFICER"})
    void a_removed_file_does_not_come_back(String role) {
        var by = Role.valueOf(role) == Role.CITIZEN ? CITIZEN : OFFICER;
        given(and(and(assigned(), attached(FILE)), removed()))
                .when(attach(by, FILE))
                .expectNoEvents();
    }

    private static List<Object> histories(int files, Actor by) {
        var history = new ArrayList<Object>(open());
        for (int file = 0; file < files; file++) {
            history.add(message(attached(new UUID(0, file)), by));
        }
        return history;
    }

    private static GenericEventMessage<Event> message(Event event, Actor by) {
        return new GenericEventMessage<>(
                event, MetaData.with(Stamp.ROLE, by.role().name()));
    }

    private static FileAttached attached(UUID file) {
        return new FileAttached(ID, file, Personal.of("a.jpg"), STORED, OneStore.KEPT, NOW);
    }

    private static AttachmentRemoved removed() {
        return new AttachmentRemoved(ID, FILE, Personal.of("Wrong file"), NOW);
    }

    private static AttachFile attach(Actor by, UUID file) {
        return new AttachFile(ID, by, file, "a.jpg", STORED, OneStore.KEPT);
    }

    private static RemoveAttachment remove(Actor by) {
        return new RemoveAttachment(ID, by, FILE, "Wrong file");
    }
}
