package org.pcrm.app.tenant;

import java.util.Arrays;
import java.util.List;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantQueries.OfficeName;
import org.pcrm.api.tenant.TenantQueries.Offices;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.Items;
import org.pcrm.app.http.NotThere;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which offices there are, and what one can complain about there. */
@RestController
@RequestMapping("/api/v1/public/offices")
class OfficeRoutes {

    private final OfficeFinder offices;
    private final Queries queries;

    OfficeRoutes(OfficeFinder offices, Queries queries) {
        this.offices = offices;
        this.queries = queries;
    }

    @GetMapping
    Items<OfficeName> offices() {
        return new Items<>(queries.list(new Offices(), OfficeName.class));
    }

    @GetMapping("/{slug}")
    Portal office(@PathVariable String slug) {
        var office = offices.named(slug).orElseThrow(NotThere::new);
        return new Portal(
                office.slug(),
                office.name(),
                office.categories().stream().map(Category::name).toList(),
                Arrays.asList(Language.values()));
    }

    /** An office as a citizen meets it. */
    record Portal(String slug, String name, List<String> categories, List<Language> languages) {}
}
