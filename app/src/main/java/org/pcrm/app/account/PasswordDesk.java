package org.pcrm.app.account;

import java.util.Set;
import java.util.UUID;
import org.pcrm.api.complaint.Language;
import org.pcrm.app.http.WrongField;
import org.pcrm.app.mail.Addressee;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.mail.MailQueue;
import org.pcrm.app.session.Account;
import org.pcrm.app.session.Accounts;
import org.pcrm.app.session.Passwords;
import org.pcrm.app.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets passwords for those who show a one-time code or the old password; whatever rested on the old one then ends. */
@Component
class PasswordDesk {

    private final Accounts accounts;
    private final Codes codes;
    private final PasswordPolicy policy;
    private final Passwords passwords;
    private final Sessions sessions;
    private final MailQueue mails;

    PasswordDesk(
            Accounts accounts,
            Codes codes,
            PasswordPolicy policy,
            Passwords passwords,
            Sessions sessions,
            MailQueue mails) {
        this.accounts = accounts;
        this.codes = codes;
        this.policy = policy;
        this.passwords = passwords;
        this.sessions = sessions;
        this.mails = mails;
    }

    /** Queues a mail in any case, to nobody for an unknown address: neither answer nor time tells which are known. */
    @Transactional
    void forgot(String email, Language language) {
        var addressee = accounts.findByEmail(email).map(PasswordDesk::addressee).orElse(Addressee.NOBODY);
        mails.add(MailKind.PASSWORD_RESET, addressee, language);
    }

    /**
     * Sets a password by a code, which is used up only if the password is accepted.
     *
     * @param purposes what the code may be for
     * @param field the one the password came in
     * @throws WrongField for a dead code or a password that is easily guessed
     */
    @Transactional
    void redeem(String code, Set<Purpose> purposes, String password, String field) {
        var account = codes.holder(code, purposes).flatMap(accounts::find).orElseThrow(PasswordDesk::dead);
        policy.check(password, account.email(), field);
        if (!codes.use(code)) {
            throw dead();
        }
        give(account, password);
        sessions.endAllOf(account.viewer().staffId());
    }

    /**
     * Sets the password of the one who is signed in.
     *
     * @throws WrongField for a wrong current password or a new one that is easily guessed
     */
    @Transactional
    void change(UUID staffId, String current, String password) {
        if (!passwords.isOf(staffId, current)) {
            throw new WrongField("password.wrong", "currentPassword");
        }
        var account = accounts.find(staffId).orElseThrow();
        policy.check(password, account.email(), "newPassword");
        give(account, password);
        sessions.endOthers();
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
