package org.pcrm.app.account;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.pcrm.api.actor.Actor;
import org.pcrm.api.actor.Role;
import org.pcrm.api.staff.StaffCommands.AddStaffMember;
import org.pcrm.app.axon.Commands;
import org.pcrm.app.http.Texts;
import org.pcrm.app.session.Accounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Invites the first SUPER_ADMIN of an empty platform, by mail and on the console; does nothing when there is one. */
@Component
@ConditionalOnProperty("pcrm.bootstrap.email")
class FirstAdministrator implements ApplicationRunner {

    /** Always the same, so that two processes that start at once invite one person. */
    private static final UUID ID = UUID.nameUUIDFromBytes("pcrm.bootstrap".getBytes(StandardCharsets.UTF_8));

    private final Accounts accounts;
    private final Commands commands;
    private final Links links;
    private final Texts texts;
    private final String email;

    FirstAdministrator(
            Accounts accounts,
            Commands commands,
            Links links,
            Texts texts,
            @Value("${pcrm.bootstrap.email}") String email) {
        this.accounts = accounts;
        this.commands = commands;
        this.links = links;
        this.texts = texts;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.hasAny(Role.SUPER_ADMIN)) {
            return;
        }
        commands.send(new AddStaffMember(ID, Actor.system(null), email, email, Role.SUPER_ADMIN, null, true));
        // To the console itself: a log is kept, and read by others.
        System.out.println(texts.say(
                Locale.ENGLISH,
                "bootstrap.invitation",
                email,
                links.draw(ID, Purpose.PRINTED_INVITATION),
                Purpose.PRINTED_INVITATION.life().toHours()));
    }
}
