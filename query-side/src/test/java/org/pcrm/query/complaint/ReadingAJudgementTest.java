package org.pcrm.query.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.optionalInstanceOf;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintFiled;
import org.pcrm.api.complaint.ComplaintEvents.ComplaintTriaged;
import org.pcrm.api.complaint.ComplaintEvents.PriorityChanged;
import org.pcrm.api.complaint.ComplaintQueries.*;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Reasons;
import org.pcrm.api.complaint.Triage;
import org.pcrm.api.personal.Personal;
import org.pcrm.query.House;
import org.pcrm.query.Office;

class ReadingAJudgementTest {

    private static final Office EAST = Office.called("east");
    private static final Triage ALARMED = new Triage(Priority.CRITICAL, 0.4, true, -0.8);
    private static final Personal<Reasons> WHY = Personal.of(new Reasons(List.of("wire fell", "school")));

    private static House house;

    private final String id = Office.newId();

    @BeforeAll
    static void the_office_is_open() {
        house = new House();
        house.happens(EAST.system(), EAST.opening());
    }

    @Test
    void one_complaint_shows_all_of_it() {
        house.happens(EAST.system(), filed(ALARMED, WHY));
        assertThat(judgement())
                .isEqualTo(new TriageView(
                        Priority.CRITICAL, 0.4, true, List.of("wire fell", "school"), -0.8, List.of(), 0));
    }

    @Test
    void a_person_who_chooses_a_priority_leaves_nothing_to_review() {
        house.happens(
                EAST.system(),
                filed(ALARMED, WHY),
                new PriorityChanged(id, Priority.CRITICAL, Priority.CRITICAL, House.NOW));
        assertThat(judgement().needsReview()).isFalse();
        assertThat(judgement().confidence()).isEqualTo(0.4);
    }

    @Test
    void what_was_not_analysed_needs_review_until_it_is() {
        house.happens(EAST.system(), filed(null, null));
        assertThat(judgement()).isEqualTo(new TriageView(Priority.MEDIUM, 0, true, List.of(), 0, List.of(), 0));

        var sure = new Triage(Priority.HIGH, 0.9, false, -0.5);
        house.happens(EAST.system(), new ComplaintTriaged(id, sure, WHY, Priority.HIGH, Priority.MEDIUM, House.NOW));
        assertThat(complaint().priority()).isEqualTo(Priority.HIGH);
        assertThat(judgement().needsReview()).isFalse();
    }

    @Test
    void the_words_of_an_erased_person_are_gone() {
        house.happens(EAST.system(), filed(ALARMED, new Personal.Erased<>()));
        assertThat(judgement().reasons()).isEmpty();
    }

    private ComplaintFiled filed(Triage triage, Personal<Reasons> reasons) {
        var filed = EAST.filed(id);
        return new ComplaintFiled(
                id,
                filed.tenantId(),
                filed.filedAt(),
                filed.timeZone(),
                filed.channel(),
                filed.language(),
                filed.citizen(),
                filed.description(),
                filed.place(),
                filed.category(),
                filed.priority(),
                false,
                triage,
                reasons,
                filed.departmentId(),
                filed.filedBy(),
                filed.sla());
    }

    private TriageView judgement() {
        return complaint().triage();
    }

    private ComplaintView complaint() {
        return house.ask(new ComplaintOf(EAST.viewer(Role.ADMIN), id), optionalInstanceOf(ComplaintView.class))
                .orElseThrow();
    }
}
