package org.pcrm.app.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcrm.app.http.Texts;
import org.pcrm.app.mail.Composer;
import org.pcrm.app.mail.Letter;
import org.pcrm.app.mail.Mail;
import org.pcrm.app.mail.MailKind;
import org.pcrm.app.session.Account;
import org.pcrm.app.session.Accounts;
import org.springframework.stereotype.Component;

/** Writes invitations and resets; who is not active by then gets none. */
@Component
class AccountMails implements Composer {

    private static final Map<MailKind, Purpose> PURPOSES = Map.of(
            MailKind.INVITATION, Purpose.INVITATION,
            MailKind.PASSWORD_RESET, Purpose.PASSWORD_RESET);

    private final Accounts accounts;
    private final Cards cards;
    private final Links links;
    private final Texts texts;

    AccountMails(Accounts accounts, Cards cards, Links links, Texts texts) {
        this.accounts = accounts;
        this.cards = cards;
        this.links = links;
        this.texts = texts;
    }

    @Override
    public Set<MailKind> kinds() {
        return PURPOSES.keySet();
    }

    @Override
    public Optional<Letter> compose(Mail mail) {
        return Optional.ofNullable(mail.subject()).flatMap(accounts::find).map(account -> letter(mail, account));
    }

    private Letter letter(Mail mail, Account account) {
        var locale = Texts.localeOf(mail.language());
        var staff = cards.of(account);
        var office = staff.tenant() == null
                ? texts.say(locale, "mail.platform")
                : staff.tenant().name();
        var purpose = PURPOSES.get(mail.kind());
        return new Letter(
                mail.recipient(),
                mail.language(),
                office,
                say(locale, purpose, "subject", office),
                texts.say(locale, "mail.greeting", staff.name()),
                List.of(say(locale, purpose, "lead", office, staff.email())),
                say(locale, purpose, "action"),
                links.draw(staff.id(), purpose),
                List.of(say(locale, purpose, "note", purpose.life().toHours())));
    }

    private String say(Locale locale, Purpose purpose, String part, Object... values) {
        var kind = purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.say(locale, "mail." + kind + "." + part, values);
    }
}
