package org.pcrm.command.complaint;

import java.util.Optional;
import java.util.UUID;
import org.pcrm.command.office.OfficeBook;

/** Where a new complaint goes when nobody named a department. */
final class Routing {

    private Routing() {}

    /** The department of the category, else the only one that serves the locality, else none ({@code null}). */
    static UUID departmentFor(OfficeBook book, UUID tenantId, String category, String locality) {
        return Optional.ofNullable(category)
                .flatMap(name -> book.category(tenantId, name))
                .map(OfficeBook.Category::departmentId)
                .or(() -> Optional.ofNullable(locality)
                        .flatMap(place -> book.departmentServing(tenantId, place))
                        .map(OfficeBook.Department::departmentId))
                .orElse(null);
    }
}
