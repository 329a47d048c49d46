package org.pcrm.app.account;

import java.time.Clock;
import java.util.Set;
import org.pcrm.api.access.AccessEvents;
import org.pcrm.api.access.AccessEvents.InvitationAccepted;
import org.pcrm.api.access.AccessEvents.PasswordChanged;
import org.pcrm.api.access.RevocationCause;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.WrongField;
import org.pcrm.app.mail.Addressee;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.pcrm.app.session.Account;
import org.pcrm.app.session.Accounts;
import org.pcrm.app.session.Passwords;
import org.pcrm.app.session.Sessions;
import org.pcrm.app.trail.Origin;
import org.pcrm.app.trail.Trail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords for those who show a one-time code or the old password; whatever rested on the old one then ends. */
@Component
class PasswordDesk {

    private static final Set<Purpose> INVITED = Set.of(Purpose.INVITATION, Purpose.PRINTED_INVITATION);
    private static final Set<Purpose> FORGOTTEN = Set.of(Purpose.PASSWORD_RESET);

    private final Accounts accounts;
    private final Codes codes;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final Sessions sessions;
    private final MailQueue mails;
    private final Trail trail;
    private final Clock clock;

    PasswordDesk(
            Accounts accounts,
            Codes codes,
            PasswordPolicy policy,
            Passwords passwords,
            Sessions sessions,
            MailQueue mails,
            Trail trail,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
        this.trail = trail;
        this.clock = clock;
    }

    /** Queues a mail in any case, to nobody for an unknown address: neither answer nor time tells which are known. */
    @Transactional
    void forgot(String email, Language language) {
        var addressee = accounts.findByEmail(email).map(PasswordDesk::addressee).orElse(Addressee.NOBODY);
        mails.add(MailKind.PASSWORD_RESET, addressee, language);
    }

    /**
     * Sets a first password by the code of an invitation.
     *
     * @throws WrongField for a dead code or a password that is easily guessed
     */
    @Transactional
    void accept(InvitationAcceptance request) {
        var staff = redeem(request.token(), INVITED, request.password(), "password");
        record(staff, new InvitationAccepted(staff.staffId(), clock.instant()));
        end(staff, RevocationCause.INVITATION_ACCEPTED);
    }

    /**
     * Sets a new password by the code of a mail.
     *
     * @throws WrongField for a dead code or a password that is easily guessed
     */
    @Transactional
    void reset(PasswordReset request) {
        var staff = redeem(request.token(), FORGOTTEN, request.newPassword(), "newPassword");
        record(staff, new AccessEvents.PasswordReset(staff.staffId(), clock.instant()));
        end(staff, RevocationCause.PASSWORD_RESET);
    }

    /**
     * Sets the password of the one who is signed in.
     *
     * @throws WrongField for a wrong current password or a new one that is easily guessed
     */
    @Transactional
    void change(Viewer staff, String current, String password) {
        var staffId = staff.staffId();
        if (!passwords.isOf(staffId, current)) {
            throw new WrongField("password.wrong", "currentPassword");
        }
        var account = accounts.find(staffId).orElseThrow();
        policy.check(password, account.email(), "newPassword");
        give(account, password);
        record(staff, new PasswordChanged(staffId, clock.instant()));
        sessions.endOthers(RevocationCause.PASSWORD_CHANGED);
    }

    /** Uses a code up, but only if the password is accepted. */
    private Viewer redeem(String code, Set<Purpose> purposes, String password, String field) {
        var account = codes.holder(code, purposes).flatMap(accounts::find).orElseThrow(PasswordDesk::dead);
        policy.check(password, account.email(), field);
        if (!codes.use(code)) {
            throw dead();
        }
        give(account, password);
        return account.viewer();
    }

    private void record(Viewer staff, AccessEvents event) {
        trail.record(Origin.by(staff.asActor()), event);
    }

    private void end(Viewer staff, RevocationCause cause) {
        sessions.endAllOf(staff.staffId(), Origin.by(staff.asActor()), cause);
    }

    private void give(Account account, String password) {
        var staffId = account.viewer().staffId();
        passwords.set(staffId, account.email(), password);
        codes.voidAllOf(staffId);
    }

    private static Addressee addressee(Account account) {
        var viewer = account.viewer();
        return new Addressee(viewer.staffId(), viewer.tenantId(), account.email());
    }

    private static WrongField dead() {
        return new WrongField("token.dead", "token");
    }
}
