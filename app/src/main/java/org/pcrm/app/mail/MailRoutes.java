package org.pcrm.app.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.UUID;
import org.pcrm.api.Refusal;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.ComplaintQueries.Page;
import org.pcrm.app.axon.Refused;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mails that want a person: those of an office for its administrators. */
@RestController
@RequestMapping("/api/v1/mails")
class MailRoutes {

    private final MailDesk desk;

    MailRoutes(MailDesk desk) {
        this.desk = desk;
    }

    /** What can be listed: what goes well needs nobody. */
    enum Listed {
        SET_ASIDE
    }

    @GetMapping
    Page<MailView> all(
            Viewer viewer,
            @RequestParam(defaultValue = "SET_ASIDE") Listed state,
            @RequestParam(defaultValue = "25") @Min(1) @Max(100) int limit,
            @RequestParam(required = false) String cursor) {
        permit(viewer.role());
        return desk.setAside(viewer, cursor, limit);
    }

    @PostMapping("/{mailId}/retry")
    MailView retry(Actor by, @PathVariable UUID mailId) {
        permit(by.role());
        return desk.retry(by, mailId);
    }

    private static void permit(Role role) {
        if (!role.managesOffice()) {
            throw new Refused(Refusal.forbidden());
        }
    }
}
