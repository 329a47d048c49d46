package org.pcrm.app.department;

import java.util.UUID;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.department.DepartmentQueries.DepartmentOf;
import org.pcrm.api.department.DepartmentQueries.DepartmentView;
import org.pcrm.api.department.DepartmentQueries.DepartmentsInView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The departments of the office. */
@RestController
@RequestMapping("/api/v1/departments")
class DepartmentRoutes {

    private final Queries queries;

    DepartmentRoutes(Queries queries) {
        this.queries = queries;
    }

    @GetMapping
    Items<DepartmentView> all(Viewer viewer) {
        return new Items<>(queries.list(new DepartmentsInView(viewer), DepartmentView.class));
    }

    @GetMapping("/{id}")
    DepartmentView one(Viewer viewer, @PathVariable UUID id) {
        return queries.find(new DepartmentOf(viewer, id), DepartmentView.class).orElseThrow(NotThere::new);
    }
}
