package org.pcrm.app.tenant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantCommands.SetSlaPolicies;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.SlaHours;
import org.pcrm.app.http.WrongField;

/** All SLA policies of an office: a category that is not named has no hours of its own. */
record SlaPolicyList(
        @NotNull @SlaHours Integer defaultHours,
        @NotNull @Size(max = 100) List<@NotNull @Valid PolicyItem> categories) {

    SetSlaPolicies command(Actor by) {
        var named = new HashSet<String>();
        for (int i = 0; i < categories.size(); i++) {
            if (!named.add(categories.get(i).category().strip())) {
                throw new WrongField("category.twice", "categories[%d].category".formatted(i));
            }
        }
        return new SetSlaPolicies(
                by.tenantId(),
                by,
                defaultHours,
                categories.stream().map(PolicyItem::granted).toList());
    }

    /** A category of the office and the hours granted for it. */
    record PolicyItem(
            @NotNull @PersonName String category,
            @NotNull @SlaHours Integer hours) {

        CategoryHours granted() {
            return new CategoryHours(category.strip(), hours);
        }
    }
}
