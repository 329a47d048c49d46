package org.pcrm.app.staff;

import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.staff.StaffQueries.StaffInView;
import org.pcrm.api.staff.StaffQueries.StaffList;
import org.pcrm.api.staff.StaffQueries.StaffOf;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.axon.Refused;
import org.pcrm.app.http.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who works where: heads read their own department, administrators the office. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffRoutes {

    private final Queries queries;

    StaffRoutes(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    StaffList all(Viewer viewer) {
        return queries.answer(readable(viewer, new StaffInView(viewer)), StaffList.class);
    }

    @GetMapping("/{id}")
    StaffView one(Viewer viewer, @PathVariable UUID id) {
        return queries.find(readable(viewer, new StaffOf(viewer, id)), StaffView.class)
                .orElseThrow(NotThere::new);
    }

    private static <Q> Q readable(Viewer viewer, Q query) {
        if (viewer.role() != Role.DEPARTMENT_HEAD && !viewer.role().managesOffice()) {
            throw new Refused(Refusal.forbidden());
        }
        return query;
    }
}
