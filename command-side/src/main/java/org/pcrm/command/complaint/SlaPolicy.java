package org.pcrm.command.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.complaint.Sla;
import org.pcrm.api.complaint.SlaClock;
import org.pcrm.api.complaint.SlaSource;
import org.pcrm.command.office.OfficeBook;
import org.springframework.stereotype.Component;

/** Who decides the hours: the office's policy for the category, else the department's, else the office's default. */
@Component
record SlaPolicy(OfficeBook book, SlaClock clock) {

    Sla decide(UUID tenantId, String category, UUID departmentId, Instant startedAt) {
        var byCategory = Optional.ofNullable(category)
                .flatMap(name -> book.category(tenantId, name))
                .map(OfficeBook.Category::slaHours);
        if (byCategory.isPresent()) {
            return clock.start(startedAt, byCategory.get(), SlaSource.CATEGORY);
        }
        return Optional.ofNullable(departmentId)
                .flatMap(id -> book.department(tenantId, id))
                .map(OfficeBook.Department::slaHours)
                .map(hours -> clock.start(startedAt, hours, SlaSource.DEPARTMENT))
                .orElseGet(() -> clock.start(startedAt, book.office(tenantId).defaultSlaHours(), SlaSource.TENANT));
    }

    /** What the office grants the citizen, and itself, once the work is done. */
    Resolution windows(UUID tenantId, Instant resolvedAt) {
        var office = book.office(tenantId);
        return new Resolution(
                clock.after(resolvedAt, office.disputeDays()), clock.after(resolvedAt, office.autoCloseDays()));
    }
}
