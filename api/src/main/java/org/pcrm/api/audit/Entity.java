package org.pcrm.api.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pcrm.api.Event;
import org.pcrm.api.access.AccessEvents;
import org.pcrm.api.access.AccessStream;
import org.pcrm.api.attachment.AttachmentEvents;
import org.pcrm.api.attachment.AttachmentStream;
import org.pcrm.api.complaint.ComplaintEvents;
import org.pcrm.api.department.DepartmentEvents;
import org.pcrm.api.export.ExportEvents;
import org.pcrm.api.export.ExportStream;
import org.pcrm.api.mail.MailEvents;
import org.pcrm.api.mail.MailStream;
import org.pcrm.api.projection.ProjectionEvents;
import org.pcrm.api.projection.ProjectionStream;
import org.pcrm.api.staff.StaffEvents;
import org.pcrm.api.tenant.TenantEvents;

/** What a record of the trail is about: one of its vocabularies, or two that tell of the same thing. */
public enum Entity {
    COMPLAINT("", List.of(ComplaintEvents.class)),
    DEPARTMENT("", List.of(DepartmentEvents.class)),

    /** What was decided of a person, and what they did at the door. */
    STAFF(AccessStream.PREFIX, List.of(StaffEvents.class, AccessEvents.class)),
    TENANT("", List.of(TenantEvents.class)),
    MAIL(MailStream.PREFIX, List.of(MailEvents.class)),
    ATTACHMENT(AttachmentStream.PREFIX, List.of(AttachmentEvents.class)),
    EXPORT(ExportStream.PREFIX, List.of(ExportEvents.class)),
    AUDIT(AuditStream.PREFIX, List.of(AuditEvents.class)),
    PROJECTION(ProjectionStream.PREFIX, List.of(ProjectionEvents.class));

    private static final Map<String, Entity> BY_ACTION = Arrays.stream(values())
            .flatMap(entity -> entity.actions().stream().map(action -> Map.entry(action, entity)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String prefix;
    private final List<Class<? extends Event>> vocabularies;

    Entity(String prefix, List<Class<? extends Event>> vocabularies) {
        this.prefix = prefix;
        this.vocabularies = vocabularies;
    }

    /** What an action is about; {@code null} for a name that is no action. */
    public static Entity of(String action) {
        return BY_ACTION.get(action);
    }

    /** Every action there is, in the order of the entities. */
    public static List<String> allActions() {
        return Arrays.stream(values())
                .flatMap(entity -> entity.actions().stream())
                .toList();
    }

    /** The streams that can tell of whatever has this id. */
    public static List<String> streamsOf(String entityId) {
        return Arrays.stream(values())
                .map(entity -> entity.prefix + entityId)
                .distinct()
                .toList();
    }

    /** What can be recorded of it: names of events. */
    public List<String> actions() {
        return vocabularies.stream()
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();
    }

    /** The entity's own id, from the name of a stream that tells of it. */
    public String idIn(String stream) {
        return stream.startsWith(prefix) ? stream.substring(prefix.length()) : stream;
    }
}
