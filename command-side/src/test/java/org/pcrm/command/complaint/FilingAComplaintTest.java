package org.pcrm.command.complaint;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Refusal;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintReceipt;
import org.pcrm.api.complaint.Place;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.personal.Personal;

class FilingAComplaintTest extends ComplaintFixture {

    @Test
    void is_done_and_routed_by_its_category_under_the_departments_hours() {
        var filing = filing(CITIZEN, "Roads", null, null);
        givenNothing()
                .when(filing)
                .expectEvents(accepted(filing, ROADS, Priority.MEDIUM, due(72, SlaSource.DEPARTMENT)))
                .expectResultMessagePayload(
                        new ComplaintReceipt(ID, Status.OPEN, NOW, Instant.parse("2026-01-09T04:30:00Z")));
    }

    @Test
    void takes_the_hours_of_its_category_first() {
        var filing = filing(CITIZEN, "Health", null, null);
        givenNothing().when(filing).expectEvents(accepted(filing, null, Priority.MEDIUM, due(12, SlaSource.CATEGORY)));
    }

    @Test
    void takes_the_hours_of_the_office_last() {
        var filing = filing(CITIZEN, "Other", null, null);
        givenNothing().when(filing).expectEvents(accepted(filing, null, Priority.MEDIUM, due(36, SlaSource.TENANT)));
    }

    @Test
    void goes_to_the_department_that_alone_serves_the_place() {
        var filing = filing(CITIZEN, "Other", null, null, new Place("Hazratganj", null, null));
        givenNothing()
                .when(filing)
                .expectEvents(accepted(filing, ROADS, Priority.MEDIUM, due(72, SlaSource.DEPARTMENT)));
    }

    @Test
    void keeps_who_filed_it_and_what_an_administrator_chose() {
        var filing = filing(ADMIN, "Water Supply", ROADS, Priority.CRITICAL);
        givenNothing()
                .when(filing)
                .expectEvents(accepted(filing, ROADS, Priority.CRITICAL, due(72, SlaSource.DEPARTMENT)));
    }

    @Test
    void is_refused_to_operators_and_officers_who_name_department_or_priority() {
        refused(givenNothing().when(filing(OPERATOR, null, WATER, null)), Refusal.forbidden());
        refused(givenNothing().when(filing(OFFICER, null, null, Priority.HIGH)), Refusal.forbidden());
    }

    @Test
    void is_refused_to_a_head_for_another_department() {
        refused(givenNothing().when(filing(WATER_HEAD, null, ROADS, null)), Refusal.forbidden());
    }

    @Test
    void is_refused_for_a_category_or_department_the_office_does_not_have() {
        refused(
                givenNothing().when(filing(CITIZEN, "Aliens", null, null)),
                Refusal.invalid("category", "category.unknown"));
        refused(
                givenNothing().when(filing(ADMIN, null, UUID.randomUUID(), null)),
                Refusal.invalid("departmentId", "department.unknown"));
    }

    @Test
    void asking_twice_under_one_tracking_id_is_left_to_the_event_store_to_refuse() {
        given(open())
                .when(filing(CITIZEN, "Roads", null, null))
                .expectNoEvents()
                .expectException(Exception.class);
    }

    private static Sla due(int hours, SlaSource source) {
        return CLOCK.start(NOW, hours, source);
    }

    private static ComplaintFiled accepted(FileComplaint filing, UUID department, Priority priority, Sla sla) {
        return new ComplaintFiled(
                ID,
                OFFICE,
                NOW,
                ZoneId.of("Asia/Kolkata"),
                filing.channel(),
                filing.language(),
                Personal.of(filing.citizen()),
                Personal.of(filing.description()),
                Personal.of(filing.place()),
                filing.categoryName(),
                priority,
                filing.priority() != null,
                SURE,
                WHY_SURE,
                department,
                filing.by().id(),
                sla);
    }
}
