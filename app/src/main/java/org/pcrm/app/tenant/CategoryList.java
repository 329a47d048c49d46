package org.pcrm.app.tenant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.app.http.PersonName;
import org.pcrm.app.http.WrongField;

/** All categories of an office; two spellings of one name are one name too many. */
record CategoryList(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid CategoryItem> items) {

    SetCategories command(Actor by) {
        var names = new HashSet<String>();
        for (int i = 0; i < items.size(); i++) {
            if (!names.add(items.get(i).name().strip().toLowerCase(Locale.ROOT))) {
                throw new WrongField("category.twice", "items[%d].name".formatted(i));
            }
        }
        return new SetCategories(
                by.tenantId(), by, items.stream().map(CategoryItem::category).toList());
    }

    /** A category and the department that handles it, if any. */
    record CategoryItem(@NotNull @PersonName String name, UUID departmentId) {

        Category category() {
            return new Category(name.strip(), departmentId);
        }
    }
}
