package org.pcrm.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.messaging.responsetypes.ResponseTypes.instanceOf;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pcrm.api.complaint.ComplaintEvents.DuplicateConfirmed;
import org.pcrm.api.complaint.ComplaintQueries.ComplaintsInView;
import org.pcrm.api.complaint.ComplaintQueries.Filter;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.api.complaint.ComplaintQueries.Repeating;
import org.pcrm.api.complaint.ComplaintQueries.Sort;
import org.pcrm.api.complaint.SlaState;
import org.pcrm.query.House;

/** The list behind a figure has as many complaints as the figure says. */
class OpeningAFigureTest {

    private final Desk desk = new Desk();

    @Test
    void the_total_opens_to_a_list_with_the_duplicates_in_it() {
        var original = desk.files();
        desk.happens(new DuplicateConfirmed(desk.files(), original, original, 0.9, House.NOW));
        assertThat(listed(Repeating.included, Set.of()))
                .isEqualTo(desk.overview().total());
        assertThat(listed(null, Set.of())).isEqualTo(desk.overview().distinctProblems());
        assertThat(listed(Repeating.included, EnumSet.allOf(SlaState.class))).isEqualTo(2);
    }

    private long listed(Repeating duplicates, Set<SlaState> sla) {
        var filter = new Filter(null, null, null, null, null, sla, null, null, duplicates, null);
        var query = new ComplaintsInView(desk.admin(), filter, Sort.filedAt, true, 100, null);
        return desk.house.ask(query, instanceOf(Page.class)).total();
    }
}
