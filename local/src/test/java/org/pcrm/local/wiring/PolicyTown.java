package org.pcrm.local.wiring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.complaint.Channel;
import org.pcrm.api.complaint.Citizen;
import org.pcrm.api.complaint.ComplaintCommands.FileComplaint;
import org.pcrm.api.complaint.Language;
import org.pcrm.api.department.DepartmentCommands.ChangeDepartment;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.api.tenant.CategoryHours;
import org.pcrm.api.tenant.TenantCommands.SetSlaPolicies;
import org.pcrm.command.office.GrantedHours;
import org.pcrm.local.RunningPcrm;
import org.pcrm.local.scenario.Town;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An office whose policies change, and what its complaints have of it. */
final class PolicyTown {

    private static final Inside PCRM = Inside.shared();
    private static final JdbcClient DATABASE = Inside.database();

    final Town town = new Town(RunningPcrm.instance());
    final Actor system = Actor.system(town.id);

    /** Files into a department, or into none. */
    String files(String category, UUID department) {
        var complaint = Inside.newId();
        PCRM.commands().send(filing(complaint, category, department));
        return complaint;
    }

    FileComplaint filing(String complaint, String category, UUID department) {
        return new FileComplaint(
                complaint,
                system,
                Channel.PHONE,
                Language.EN,
                new Citizen("Asha Verma", "+91 98390 12345", null),
                "No water in our street since Monday.",
                null,
                category,
                department,
                null);
    }

    void grants(int defaultHours, CategoryHours... categories) {
        PCRM.commands().send(new SetSlaPolicies(town.id, system, defaultHours, List.of(categories)));
    }

    void grants(UUID department, Integer hours) {
        PCRM.commands().send(new ChangeDepartment(department, system, null, Optional.ofNullable(hours), null));
    }

    /** Keeps every process from working on changes of this office, as one that works on them does. */
    void holdsWork() {
        DATABASE.sql("""
                        INSERT INTO policy_change (tenant_id, change_id, after_tracking_id, last, due_at, taken_until)
                        VALUES (?, gen_random_uuid(), '', false, 'infinity', 'infinity')""").param(town.id).update();
    }

    /** Somebody of the water department who can resolve. */
    UUID officer() {
        var id = UUID.randomUUID();
        PCRM.commands()
                .send(new AddStaffMember(id, system, "Anil Rao", id + "@x.example", Role.OFFICER, town.water, false));
        return id;
    }

    /** Waits until all were worked through once. */
    void isWorkedOff() {
        Until.holds(
                "the first time through",
                () -> DATABASE.sql("SELECT last FROM policy_change WHERE tenant_id = ?")
                        .param(town.id)
                        .query(Boolean.class)
                        .optional()
                        .orElse(true));
    }

    /** Has the second time through come at once, and waits until it is over. */
    void isWorkedOffOnceMore() {
        DATABASE.sql("UPDATE policy_change SET due_at = now() WHERE tenant_id = ?")
                .param(town.id)
                .update();
        Until.holds(
                "the second time through",
                () -> DATABASE.sql("SELECT count(*) FROM policy_change WHERE tenant_id = ?")
                                .param(town.id)
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    /** The hours of each change of its deadline, oldest first. */
    List<String> changes(String complaint) {
        return DATABASE.sql("""
                        SELECT (payload -> 'sla' ->> 'hours') || ' ' || (payload -> 'sla' ->> 'source')
                        FROM domain_event WHERE aggregate_id = ? AND action = 'DeadlineChanged'
                        ORDER BY sequence_number""").param(complaint).query(String.class).list();
    }

    List<String> outOfStep() {
        return PCRM.bean(GrantedHours.class).outOfStep(town.id, "", Integer.MAX_VALUE);
    }
}
