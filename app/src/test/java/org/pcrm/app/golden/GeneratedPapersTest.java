package org.pcrm.app.golden;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.catalogue.EventCatalogue;
import org.pcrm.api.complaint.Action;
import org.pcrm.api.complaint.ComplaintCommands;
import org.pcrm.api.complaint.Status;
import org.pcrm.api.department.DepartmentCommands;
import org.pcrm.api.staff.StaffCommands;
import org.pcrm.api.tenant.TenantCommands;

class GeneratedPapersTest {

    private static final String FOLDER = "docs/generated/";
    private static final List<Class<? extends Command>> COMMANDS =
            List.of(ComplaintCommands.class, DepartmentCommands.class, StaffCommands.class, TenantCommands.class);

    @Test
    void the_event_catalogue_lists_every_event() {
        var paper = new StringBuilder("# Events\n\nDrawn from the code. `Personal` parts are stored sealed.\n");
        EventCatalogue.VOCABULARIES.forEach(
                vocabulary -> table(paper, vocabulary.getSimpleName(), "event", vocabulary.getPermittedSubclasses()));
        Golden.holds(FOLDER + "events.md", paper.toString());
    }

    @Test
    void the_command_table_lists_every_command() {
        var paper = new StringBuilder("# Commands\n\nDrawn from the code. `by` is who asks.\n");
        COMMANDS.forEach(
                vocabulary -> table(paper, vocabulary.getSimpleName(), "command", vocabulary.getPermittedSubclasses()));
        Golden.holds(FOLDER + "commands.md", paper.toString());
    }

    @Test
    void the_state_diagram_shows_every_transition() {
        var paper =
                new StringBuilder("# The life of a complaint\n\nDrawn from the code.\n\n```mermaid\nstateDiagram-v2\n"
                        + "    [*] --> OPEN\n");
        for (var status : Status.values()) {
            for (var action : Action.values()) {
                if (status.allows(action) && Status.target(action) != null) {
                    paper.append("    %s --> %s: %s%n".formatted(status, Status.target(action), action));
                }
            }
        }
        paper.append("    CLOSED --> [*]\n```\n");
        Golden.holds(FOLDER + "life-cycle.md", paper.toString());
    }

    private static void table(StringBuilder paper, String title, String kind, Class<?>[] messages) {
        paper.append("\n## ").append(title).append("\n| ").append(kind).append(" | carries |\n| --- | --- |\n");
        for (var message : messages) {
            paper.append("| `%s` | %s |%n".formatted(message.getSimpleName(), parts(message)));
        }
    }

    private static String parts(Class<?> message) {
        return Arrays.stream(message.getRecordComponents())
                .filter(part -> part.getType() != Actor.class)
                .map(GeneratedPapersTest::part)
                .collect(Collectors.joining(", "));
    }

    private static String part(RecordComponent part) {
        return "`" + part.getName() + "` " + simple(part.getGenericType());
    }

    /** The type's name without its packages. */
    private static String simple(Type type) {
        return type.getTypeName()
                .replaceAll("[a-z.]+\\.([A-Z])", "$1")
                .replace('$', '.')
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
