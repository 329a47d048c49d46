package org.pcrm.command.complaint;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.AddNote;
import org.pcrm.api.complaint.ComplaintCommands.CorrectComplaint;
import org.pcrm.api.complaint.ComplaintEvents.CategoryChanged;
import org.pcrm.api.complaint.ComplaintEvents.DeadlineChanged;
import org.pcrm.api.complaint.ComplaintEvents.DetailsCorrected;
import org.pcrm.api.complaint.ComplaintEvents.NoteAdded;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.personal.Personal;

class CorrectingAComplaintTest extends ComplaintFixture {

    private static final UUID NOTE = UUID.fromString("00000000-0000-0000-0000-0000000000e1");

    @Test
    void changes_what_differs_and_keeps_the_rest() {
        given(open())
                .when(new CorrectComplaint(
                        ID,
                        ADMIN,
                        null,
                        null,
                        null,
                        new Citizen(null, "0522 123456", null),
                        new Place("Aliganj", null, null)))
                .expectEvents(new DetailsCorrected(
                        ID, Personal.of(new Citizen("Asha Verma", "0522 123456", null)), null, null, NOW));
    }

    @Test
    void correcting_twice_corrects_once() {
        given(open())
                .when(new CorrectComplaint(ID, ADMIN, "Water Supply", Priority.MEDIUM, null, CITIZEN_DATA, PLACE))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void another_category_recomputes_the_deadline_from_the_filing() {
        var byCategory = CLOCK.start(FILED_AT, 12, SlaSource.CATEGORY);
        given(assigned())
                .when(category(ADMIN, "Health"))
                .expectEvents(
                        new CategoryChanged(ID, "Health", "Water Supply", NOW),
                        new DeadlineChanged(ID, byCategory, WATER_SLA, NOW));
    }

    @Test
    void another_category_leaves_a_stopped_clock_alone() {
        given(resolved())
                .when(category(ADMIN, "Health"))
                .expectEvents(new CategoryChanged(ID, "Health", "Water Supply", NOW));
    }

    @Test
    void the_priority_is_the_heads_to_set() {
        given(assigned())
                .when(priority(WATER_HEAD))
                .expectEvents(new PriorityChanged(ID, Priority.CRITICAL, Priority.MEDIUM, NOW));
    }

    @Test
    void is_refused_to_those_who_may_not() {
        refused(given(assigned()).when(category(WATER_HEAD, "Health")), Refusal.forbidden());
        refused(given(assigned()).when(priority(OFFICER)), Refusal.forbidden());
        refused(given(assigned()).when(category(ADMIN_ELSEWHERE, "Health")), Refusal.notFound());
    }

    @Test
    void is_refused_for_an_unknown_category_and_for_the_priority_of_a_closed_one() {
        refused(given(open()).when(category(ADMIN, "Aliens")), Refusal.invalid("category", "category.unknown"));
        refused(given(closed()).when(priority(ADMIN)), notAllowed());
    }

    @Test
    void a_note_is_added_by_its_officer() {
        given(assigned())
                .when(new AddNote(ID, OFFICER, NOTE, "Called twice."))
                .expectEvents(new NoteAdded(ID, NOTE, Personal.of("Called twice."), NOW))
                .expectResultMessagePayload(NOTE);
    }

    @Test
    void a_note_is_refused_to_operators() {
        refused(given(open()).when(new AddNote(ID, OPERATOR, NOTE, "Hello")), Refusal.forbidden());
    }

    @Test
    void noting_twice_notes_once() {
        given(and(assigned(), new NoteAdded(ID, NOTE, Personal.of("Called twice."), FILED_AT)))
                .when(new AddNote(ID, OFFICER, NOTE, "Called twice."))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    private static CorrectComplaint category(Actor by, String category) {
        return new CorrectComplaint(ID, by, category, null, null, null, null);
    }

    private static CorrectComplaint priority(Actor by) {
        return new CorrectComplaint(ID, by, null, Priority.CRITICAL, null, null, null);
    }
}
