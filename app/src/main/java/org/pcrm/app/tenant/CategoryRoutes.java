package org.pcrm.app.tenant;

import jakarta.validation.Valid;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantQueries.CategoriesInView;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.ReadSide;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one can complain about in an office, and who handles it. */
@RestController
@RequestMapping("/api/v1/categories")
class CategoryRoutes {

    private final Commands commands;
    private final Queries queries;
    private final ReadSide readSide;
    private final OfficeWatch watch;

    CategoryRoutes(Commands commands, Queries queries, ReadSide readSide, OfficeWatch watch) {
        this.commands = commands;
        this.queries = queries;
        this.readSide = readSide;
        this.watch = watch;
    }

    @GetMapping
    Items<Category> all(Viewer viewer) {
        return new Items<>(queries.list(new CategoriesInView(viewer), Category.class));
    }

    @PutMapping
    ResponseEntity<Items<Category>> set(Viewer viewer, Actor by, @Valid @RequestBody CategoryList list) {
        commands.send(list.command(by));
        return readSide.after(
                viewer, watch, by.tenantId().toString(), ResponseEntity.ok(), answer -> answer.body(all(viewer)));
    }
}
