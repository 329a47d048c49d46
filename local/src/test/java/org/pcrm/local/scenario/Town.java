package org.pcrm.local.scenario;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.ComplaintCommands.AssignComplaint;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.complaint.TrackingId;
import org.pcrm.api.department.DepartmentCommands.ChangeDepartment;
import org.pcrm.api.department.DepartmentCommands.CreateDepartment;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.tenant.Category;
import org.pcrm.api.tenant.TenantCommands.ProvisionTenant;
import org.pcrm.api.tenant.TenantCommands.SetCategories;
import org.pcrm.api.tenant.TenantCommands.SetSlaPolicies;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.session.Passwords;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.wiring.Until;
import org.pcrm.query.complaint.RegisterWatch;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** An office of its own for one test class: two departments and their people, made by real commands. */
public final class Town {

    public static final String PASSWORD = "Correct-Horse-2026";

    /**
     * The password as the product keeps it, but with the least memory and passes there can be, which stand in the hash
     * itself: that checking takes long is tried where it matters, with {@link #keepsItsPasswordInEarnest}.
     */
    private static final String CHEAP_HASH = new Argon2PasswordEncoder(16, 32, 1, 8, 1).encode(PASSWORD);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public final String slug = "town-" + UUID.randomUUID();
    public final UUID id = UUID.randomUUID();
    public final UUID water = UUID.randomUUID();
    public final UUID roads = UUID.randomUUID();

    private final SecureRandom random = new SecureRandom();
    private final URI address;
    private final Commands commands;
    private final Passwords passwords;
    private final RegisterWatch register;
    private final JdbcClient database;

    public Town(LocalPcrm running) {
        this(Running.of(running));
    }

    Town(Running running) {
        address = running.address();
        commands = running.application().getBean(Commands.class);
        passwords = running.application().getBean(Passwords.class);
        database = running.application().getBean(JdbcClient.class);
        register = running.application().getBean(RegisterWatch.class);
        var system = Actor.system(id);
        commands.send(new ProvisionTenant(id, Actor.system(null), slug, "Town", ZoneId.of("Asia/Kolkata"), 48));
        commands.send(new CreateDepartment(water, system, "Water Supply", 24, List.of()));
        commands.send(new CreateDepartment(roads, system, "Roads", 72, List.of()));
        commands.send(new SetCategories(
                id,
                system,
                List.of(
                        new Category("Water Supply", water),
                        new Category("Roads", roads),
                        new Category("Other", null))));
        var offices = running.application().getBean(OfficeWatch.class);
        if (!offices.await(Viewer.citizen(id), id.toString(), 1, PATIENCE)) {
            throw new IllegalStateException("The new office does not show");
        }
    }

    public Citizen citizen() {
        return new Citizen(address, slug);
    }

    public Clerk admin() {
        return clerk(Role.ADMIN, null);
    }

    Clerk operator() {
        return clerk(Role.CALL_OPERATOR, null);
    }

    public Clerk head(UUID department) {
        return clerk(Role.DEPARTMENT_HEAD, department);
    }

    public Clerk officer(UUID department) {
        return clerk(Role.OFFICER, department);
    }

    /** Somebody of the platform, of no office. */
    public Clerk superAdmin() {
        return signedIn(Actor.system(null), Role.SUPER_ADMIN, null);
    }

    /** Adds an officer who has yet to choose a password. */
    Clerk invites() {
        var officer = new Clerk(address, UUID.randomUUID());
        commands.send(new AddStaffMember(
                officer.id(), Actor.system(id), "Asha", emailOf(officer), Role.OFFICER, water, true));
        return officer;
    }

    /** A mail to somebody invited, as if it had been given up; once it was sent, so that nobody sends it meanwhile. */
    UUID mailSetAside() {
        var invited = invites().id();
        var ids = new ArrayList<UUID>();
        Until.holds(
                "the mail is sent",
                () -> ids.addAll(database.sql("""
                        UPDATE mail SET sent_at = NULL, failed_at = now(), attempts = 10
                        WHERE subject = ? AND sent_at IS NOT NULL RETURNING id""")
                                .param(invited)
                                .query(UUID.class)
                                .list())
                        || !ids.isEmpty());
        return ids.getFirst();
    }

    /** The same person with another browser, not signed in. */
    Clerk again(Clerk clerk) {
        return new Clerk(address, clerk.id());
    }

    /** Has a clerk's password hashed by the product, at the product's expense. */
    Clerk keepsItsPasswordInEarnest(Clerk clerk) {
        passwords.set(clerk.id(), emailOf(clerk), PASSWORD);
        return clerk;
    }

    public String emailOf(Clerk clerk) {
        return clerk.id() + "@" + slug + ".example";
    }

    private Clerk clerk(Role role, UUID department) {
        return signedIn(Actor.system(id), role, department);
    }

    private Clerk signedIn(Actor by, Role role, UUID department) {
        var clerk = new Clerk(address, UUID.randomUUID());
        var email = emailOf(clerk);
        commands.send(new AddStaffMember(clerk.id(), by, "The " + role, email, role, department, false));
        database.sql("INSERT INTO credential (staff_id, email_key, password_hash) VALUES (?, ?, ?)")
                .params(clerk.id(), email, CHEAP_HASH)
                .update();
        clerk.signsIn(email, PASSWORD).is(200);
        return clerk;
    }

    /** Complaints on the desk of an officer, more than one would file by hand. */
    List<String> work(Clerk officer, UUID department, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> {
                    var complaint = drawId();
                    commands.send(filing(complaint, Actor.system(id), null, department, null));
                    commands.send(new AssignComplaint(complaint, Actor.system(id), department, officer.id()));
                    return complaint;
                })
                .toList();
    }

    /** A complaint that has waited for a department since an earlier moment; the register shows it. */
    public String waitingSince(Instant moment, UUID department) {
        return filedAt(moment, Actor.system(id), null, department, null);
    }

    /** What somebody of the office filed at an earlier moment, or with {@code null} a citizen; the register shows it. */
    String filedBy(Clerk clerk, Instant moment, String category) {
        return filedBy(clerk, moment, category, null);
    }

    /** The same, told by a citizen who gave an address. */
    String filedBy(Clerk clerk, Instant moment, String category, String email) {
        return filedAt(moment, actor(clerk), category, null, email);
    }

    /** Grants a department another number of hours; what is open follows. */
    void grants(UUID department, int hours) {
        commands.send(new ChangeDepartment(department, Actor.system(id), null, Optional.of(hours), null));
    }

    /** Has the deadline pass for all that was filed with a department more than an hour ago. */
    void deadlinesPass(UUID department) {
        grants(department, 1);
    }

    /** The same for what no department has. */
    void deadlinesPass() {
        commands.send(new SetSlaPolicies(id, Actor.system(id), 1, List.of()));
    }

    private Actor actor(Clerk clerk) {
        return clerk == null ? Actor.citizen(id) : new Actor(clerk.id(), Role.CALL_OPERATOR, id, null);
    }

    private String filedAt(Instant moment, Actor by, String category, UUID department, String email) {
        var complaint = drawId();
        commands.sendAt(moment, filing(complaint, by, category, department, email));
        if (!register.await(Viewer.citizen(id), complaint, 0, PATIENCE)) {
            throw new IllegalStateException("The complaint does not show");
        }
        return complaint;
    }

    private String drawId() {
        return TrackingId.of(LocalDate.of(2026, 1, 5), random.nextLong());
    }

    private FileComplaint filing(String complaint, Actor by, String category, UUID department, String email) {
        return new FileComplaint(
                complaint,
                by,
                Channel.PHONE,
                Language.EN,
                new org.pcrm.api.complaint.Citizen("Asha Verma", "+91 98390 12345", email),
                "No water in our street since Monday.",
                null,
                category,
                department,
                null);
    }
}
