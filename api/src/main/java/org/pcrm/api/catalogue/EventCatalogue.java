package org.pcrm.api.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcrm.api.Event;
import org.pcrm.api.access.AccessEvents;
import org.pcrm.api.attachment.AttachmentEvents;
import org.pcrm.api.audit.AuditEvents;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.department.DepartmentEvents;
import org.pcrm.api.export.ExportEvents;
import org.pcrm.api.mail.MailEvents;
import org.pcrm.api.projection.ProjectionEvents;
import org.pcrm.api.staff.StaffEvents;
import org.pcrm.api.tenant.TenantEvents;

/** Every event there is, under the name it is stored by: a renamed class breaks a golden file, not the history. */
public final class EventCatalogue {

    /** The vocabularies: one per aggregate, and what has none. */
    public static final List<Class<? extends Event>> VOCABULARIES = List.of(
            ComplaintEvents.class,
            DepartmentEvents.class,
            StaffEvents.class,
            TenantEvents.class,
            AccessEvents.class,
            MailEvents.class,
            AttachmentEvents.class,
            ExportEvents.class,
            AuditEvents.class,
            ProjectionEvents.class);

    private static final Map<String, Class<?>> BY_NAME =
            events().collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventCatalogue() {}

    /** All event records, by vocabulary and then in the order of their declaration. */
    public static Stream<Class<?>> events() {
        return VOCABULARIES.stream().flatMap(vocabulary -> Arrays.stream(vocabulary.getPermittedSubclasses()));
    }

    /** The record stored under this name; {@code null} for something that is no event. */
    public static Class<?> named(String action) {
        return BY_NAME.get(action);
    }
}
