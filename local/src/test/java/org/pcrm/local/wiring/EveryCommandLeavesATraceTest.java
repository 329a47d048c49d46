package org.pcrm.local.wiring;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pcrm.api.Command;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.*;
import org.pcrm.api.complaint.DuplicateState;
import org.pcrm.api.complaint.Priority;
import org.pcrm.api.complaint.Suspicion;
import org.pcrm.api.department.DepartmentCommands.*;
import org.pcrm.api.staff.StaffCommands.*;
import org.pcrm.api.tenant.Administrator;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantCommands.*;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** Every command there is leaves an event that says who, in which role and office, when, and what it followed from. */
class EveryCommandLeavesATraceTest {

    private static final Inside PCRM = Inside.shared();
    private static final PolicyTown OFFICE = new PolicyTown();
    private static final UUID WATER = OFFICE.town.water;
    private static final Actor SYSTEM = OFFICE.system;
    private static final Actor PLATFORM = Actor.system(null);
    private static final Actor CITIZEN = Actor.citizen(OFFICE.town.id);
    private static final Actor ADMIN = new Actor(OFFICE.town.admin().id(), Role.ADMIN, OFFICE.town.id, null);
    private static final Actor OFFICER = new Actor(OFFICE.officer(), Role.OFFICER, OFFICE.town.id, WATER);
    private static final String WHY = "It was broken again the next morning.";

    /** Those that ask and change nothing. */
    private static final List<Class<? extends Command>> ASKING = List.of(LeaveOpen.class, CompareComplaint.class);

    /** Those whose event takes more to bring about: where it is looked for. */
    private static final Map<Class<? extends Command>, Elsewhere> ELSEWHERE = Map.of(
            TriageComplaint.class,
            new Elsewhere("java/org/pcrm/local/wiring/AFailingAnalysisTest.java", "ComplaintTriaged"),
            AttachFile.class,
            new Elsewhere("resources/traces.tsv", "FileAttached"),
            RemoveAttachment.class,
            new Elsewhere("resources/traces.tsv", "AttachmentRemoved"));

    /** How each is sent, or brought about where the program sends it by itself, and what it leaves. */
    private static final Map<Class<? extends Command>, Supplier<Left>> SCENARIOS = Map.ofEntries(
            entry(FileComplaint.class, () -> {
                var id = Inside.newId();
                return sent("ComplaintFiled", Inside.filing(OFFICE.town.id, id));
            }),
            entry(AssignComplaint.class, () -> sent("ComplaintAssigned", assigning(open()))),
            entry(StartWork.class, () -> sent("WorkStarted", new StartWork(assigned(), OFFICER, null))),
            entry(ResolveComplaint.class, () -> sent("ComplaintResolved", resolving(assigned()))),
            entry(EscalateComplaint.class, () -> sent("ComplaintEscalated", new EscalateComplaint(open(), ADMIN, WHY))),
            entry(CloseComplaint.class, () -> sent("ComplaintClosed", new CloseComplaint(resolved(), ADMIN, null))),
            entry(ReopenComplaint.class, () -> sent("ComplaintReopened", new ReopenComplaint(resolved(), ADMIN, WHY))),
            entry(CorrectComplaint.class, () -> sent("PriorityChanged", prioritising(open()))),
            entry(AddNote.class, () -> sent("NoteAdded", new AddNote(open(), ADMIN, UUID.randomUUID(), "Called."))),
            entry(
                    DisputeResolution.class,
                    () -> sent("ComplaintReopened", new DisputeResolution(resolved(), CITIZEN, WHY))),
            entry(GiveFeedback.class, () -> sent("FeedbackGiven", new GiveFeedback(resolved(), CITIZEN, 4, null))),
            entry(WarnOfDeadline.class, () -> followed("SlaWarned", filedAgo(Duration.ofHours(23)))),
            entry(EscalateBreach.class, () -> followed("SlaBreached", filedAgo(Duration.ofDays(3)))),
            entry(CloseUndisputed.class, () -> {
                var id = Inside.newId();
                var then = Instant.now().minus(Duration.ofDays(16));
                PCRM.commands().sendAt(then, OFFICE.filing(id, "Water Supply", WATER));
                PCRM.commands().sendAt(then, assigning(id));
                PCRM.commands().sendAt(then, resolving(id));
                return followed("ComplaintClosed", id);
            }),
            entry(NoteRefusedMail.class, () -> {
                var id = open();
                var address = "nobody@refused.example";
                PCRM.commands().send(correcting(id, new Citizen("Asha Verma", "+91 98390 12345", address)));
                return sent("MailRefused", new NoteRefusedMail(id, SYSTEM, address));
            }),
            entry(RecomputeDeadline.class, () -> {
                var id = OFFICE.files("Roads", OFFICE.town.roads);
                OFFICE.grants(OFFICE.town.roads, 71);
                return followed("DeadlineChanged", id);
            }),
            entry(SuspectDuplicates.class, () -> {
                var suspicions = List.of(new Suspicion(open(), 0.9));
                return sent("DuplicateSuspected", new SuspectDuplicates(open(), SYSTEM, suspicions));
            }),
            entry(DecideOnDuplicate.class, () -> sent("DuplicateConfirmed", confirming(open(), open()))),
            entry(FollowOriginal.class, () -> sent("DuplicateConfirmed", confirming(open(), open()))),
            entry(PartFromOther.class, () -> {
                var id = open();
                var other = open();
                PCRM.commands().send(confirming(id, other));
                return sent("DuplicateDismissed", new DecideOnDuplicate(id, ADMIN, other, DuplicateState.DISMISSED));
            }),
            entry(CreateDepartment.class, () -> sent("DepartmentCreated", founding(UUID.randomUUID()))),
            entry(ChangeDepartment.class, () -> {
                var hours = new ChangeDepartment(founded(), ADMIN, null, Optional.of(12), null);
                return sent("DepartmentChanged", hours);
            }),
            entry(DeleteDepartment.class, () -> sent("DepartmentDeleted", new DeleteDepartment(founded(), ADMIN))),
            entry(UnrouteCategories.class, () -> {
                var department = founded();
                PCRM.commands().send(routing(new Category("Parks", department)));
                PCRM.commands().send(new DeleteDepartment(department, ADMIN));
                return new Left("CategoriesSet", OFFICE.town.id.toString(), ADMIN);
            }),
            entry(AddStaffMember.class, () -> sent("StaffMemberAdded", hiring(UUID.randomUUID()))),
            entry(ChangeStaffMember.class, () -> {
                var id = UUID.randomUUID();
                PCRM.commands().send(hiring(id));
                return sent(
                        "StaffMemberRenamed", new ChangeStaffMember(id, ADMIN, "Anita Rao", null, null, null, null));
            }),
            entry(ProvisionTenant.class, () -> sent("TenantProvisioned", provisioning())),
            entry(OpenOffice.class, () -> {
                var id = UUID.randomUUID();
                var first = new Administrator(UUID.randomUUID(), "Anita Rao", id + "@x.example");
                var zone = ZoneId.of("Asia/Kolkata");
                return sent(
                        "TenantProvisioned",
                        new OpenOffice(id, PLATFORM, "office-" + id, "Office", zone, 48, List.of(), first));
            }),
            entry(SetCategories.class, () -> sent("CategoriesSet", routing(new Category("Lamps", null)))),
            entry(
                    SetSlaPolicies.class,
                    () -> sent(
                            "SlaPoliciesSet",
                            new SetSlaPolicies(OFFICE.town.id, ADMIN, 48, List.of(new CategoryHours("Other", 36))))),
            entry(ChangeTenant.class, () -> {
                var office = provisioning();
                PCRM.commands().send(office);
                return sent(
                        "TenantChanged",
                        new ChangeTenant(office.tenantId(), PLATFORM, "Another", null, null, null, null, null));
            }));

    /** What stands in the store afterwards. */
    private record Left(String event, String on, Actor by) {}

    private record Elsewhere(String source, String event) {}

    static Stream<Class<? extends Command>> known() {
        return SCENARIOS.keySet().stream();
    }

    @Test
    void every_command_is_known() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition found) {
                return found.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        var all = new ArrayList<Class<?>>();
        for (var found : scanner.findCandidateComponents("org.pcrm")) {
            all.add(Class.forName(found.getBeanClassName()));
        }
        var known = new HashSet<Class<?>>(SCENARIOS.keySet());
        known.addAll(ASKING);
        known.addAll(ELSEWHERE.keySet());
        assertThat(all).hasSizeGreaterThan(30).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void what_is_looked_for_elsewhere_is() {
        assertThat(ELSEWHERE.values())
                .allSatisfy(
                        where -> assertThat(Files.readString(Path.of("src/test").resolve(where.source())))
                                .contains(where.event()));
    }

    @ParameterizedTest
    @MethodSource("known")
    void each_leaves_an_event_with_all_there_is_to_say(Class<? extends Command> command) {
        long before = Inside.database()
                .sql("SELECT coalesce(max(global_index), 0) FROM domain_event")
                .query(Long.class)
                .single();
        var left = SCENARIOS.get(command).get();
        var events = Inside.database()
                .sql("""
                        SELECT actor_id, actor_role, tenant_id, correlation_id, metadata ->> 'correlationId' AS caused_by,
                            recorded_at > now() - interval '2 minutes' AS lately,
                            (SELECT c.correlation_id FROM domain_event c WHERE c.aggregate_id = e.aggregate_id
                             AND c.event_id::text = e.metadata ->> 'correlationId') AS course_of_cause
                        FROM domain_event e WHERE global_index > ? AND aggregate_id = ? AND action = ?
                        ORDER BY global_index DESC LIMIT 1""")
                .params(before, left.on(), left.event())
                .query()
                .listOfRows();
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.get("actor_id")).isEqualTo(left.by().id());
            assertThat(event.get("actor_role")).isEqualTo(left.by().role().name());
            assertThat(event.get("tenant_id"))
                    .isEqualTo(left.by().tenantId() == null ? UUID.fromString(left.on()) : OFFICE.town.id);
            assertThat(event.get("lately")).isEqualTo(true);
            assertThat(event.get("correlation_id").toString()).isNotBlank();
            assertThat(event.get("caused_by").toString()).isNotBlank();
            if (left.by().equals(SYSTEM)) {
                assertThat(event.get("correlation_id")).isEqualTo(event.get("course_of_cause"));
            }
        });
    }

    private static Left sent(String event, Command command) {
        PCRM.commands().send(command);
        return new Left(event, command.target(), command.by());
    }

    /** Waits for what the program does by itself. */
    private static Left followed(String event, String complaint) {
        Until.holds(event, () -> Trail.count(complaint, event) > 0);
        return new Left(event, complaint, SYSTEM);
    }

    private static String open() {
        return OFFICE.files("Water Supply", WATER);
    }

    private static String filedAgo(Duration ago) {
        return OFFICE.town.waitingSince(Instant.now().minus(ago), WATER);
    }

    private static String assigned() {
        var id = open();
        PCRM.commands().send(assigning(id));
        return id;
    }

    private static String resolved() {
        var id = assigned();
        PCRM.commands().send(resolving(id));
        return id;
    }

    private static AssignComplaint assigning(String id) {
        return new AssignComplaint(id, ADMIN, WATER, OFFICER.id());
    }

    private static ResolveComplaint resolving(String id) {
        return new ResolveComplaint(id, OFFICER, "The pipe was exchanged.");
    }

    private static CorrectComplaint prioritising(String id) {
        return new CorrectComplaint(id, ADMIN, null, Priority.CRITICAL, null, null, null);
    }

    private static CorrectComplaint correcting(String id, Citizen citizen) {
        return new CorrectComplaint(id, ADMIN, null, null, null, citizen, null);
    }

    private static DecideOnDuplicate confirming(String id, String other) {
        return new DecideOnDuplicate(id, ADMIN, other, DuplicateState.CONFIRMED);
    }

    private static CreateDepartment founding(UUID id) {
        return new CreateDepartment(id, ADMIN, "Parks " + id, 24, List.of());
    }

    private static UUID founded() {
        var id = UUID.randomUUID();
        PCRM.commands().send(founding(id));
        return id;
    }

    private static AddStaffMember hiring(UUID id) {
        return new AddStaffMember(id, ADMIN, "Anil Rao", id + "@x.example", Role.OFFICER, WATER, false);
    }

    private static ProvisionTenant provisioning() {
        var id = UUID.randomUUID();
        return new ProvisionTenant(id, PLATFORM, "office-" + id, "Office", ZoneId.of("Asia/Kolkata"), 48);
    }

    private static SetCategories routing(Category more) {
        return new SetCategories(
                OFFICE.town.id,
                ADMIN,
                List.of(
                        new Category("Water Supply", WATER),
                        new Category("Roads", OFFICE.town.roads),
                        new Category("Other", null),
                        more));
    }
}
