package org.pcrm.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pcrm.api.actor.Role;

class PermissionsOfARoleTest {

    @Test
    void an_operator_files_and_reads() {
        assertThat(Permissions.of(Role.CALL_OPERATOR))
                .containsExactly(
                        "category.view",
                        "complaint.attach",
                        "complaint.file",
                        "complaint.history",
                        "complaint.view",
                        "department.view",
                        "sla-policy.view");
    }

    @Test
    void an_officer_works_on_what_is_assigned() {
        assertThat(Permissions.of(Role.OFFICER))
                .contains("complaint.start", "complaint.resolve", "complaint.add-note", "note.view")
                .doesNotContain("complaint.assign", "complaint.close", "staff.view");
    }

    @Test
    void a_head_assigns_and_escalates() {
        assertThat(Permissions.of(Role.DEPARTMENT_HEAD))
                .contains("complaint.assign", "complaint.escalate", "complaint.set-priority", "staff.view")
                .doesNotContain("complaint.close", "staff.manage");
    }

    @Test
    void an_administrator_does_all_within_the_office() {
        assertThat(Permissions.of(Role.ADMIN))
                .contains(
                        "complaint.close",
                        "complaint.reopen",
                        "complaint.correct",
                        "staff.manage",
                        "mail.manage",
                        "audit.view")
                .doesNotContain("tenant.manage", "platform.manage");
    }

    @Test
    void each_role_may_all_that_the_one_below_may() {
        assertThat(Permissions.of(Role.OFFICER)).containsAll(Permissions.of(Role.CALL_OPERATOR));
        assertThat(Permissions.of(Role.DEPARTMENT_HEAD)).containsAll(Permissions.of(Role.OFFICER));
        assertThat(Permissions.of(Role.ADMIN)).containsAll(Permissions.of(Role.DEPARTMENT_HEAD));
        assertThat(Permissions.of(Role.SUPER_ADMIN)).containsAll(Permissions.of(Role.ADMIN));
    }
}
