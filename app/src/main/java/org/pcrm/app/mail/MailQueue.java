package org.pcrm.app.mail;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.pcrm.api.complaint.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails are left to be sent, in the transaction of what causes them: both happen or neither. */
@Component
public class MailQueue {

    private final JdbcClient jdbc;
    private final PublicUrl publicUrl;
    private final MailBell bell;
    private final Clock clock;

    MailQueue(JdbcClient jdbc, PublicUrl publicUrl, MailBell bell, Clock clock) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
        this.bell = bell;
        this.clock = clock;
    }

    /** Queues a mail; fails outside a transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MailKind kind, Addressee to, Language language) {
        add(kind, List.of(to), language, null);
    }

    /**
     * Queues a mail to each, all in one statement; fails outside a transaction.
     *
     * @param about the tracking ID of the complaint it is about; {@code null} for none
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MailKind kind, Collection<Addressee> to, Language language, String about) {
        var now = clock.instant();
        var mails = to.stream()
                .map(each -> {
                    var id = UUID.randomUUID();
                    var messageId = "<" + id + "@" + publicUrl.host() + ">";
                    return new Mail(id, each, kind, language, about, messageId, now);
                })
                .toList();
        jdbc.sql("""
                        INSERT INTO mail (id, tenant_id, kind, awaited, recipient, language, subject, about, message_id,
                                          created_at, attempts, next_attempt_at)
                        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?, ?::boolean[], ?, ?, ?::uuid[], ?, ?,
                                             ?::timestamptz[], ?::integer[], ?::timestamptz[])""")
                .params(
                        column(mails, Mail::id),
                        column(mails, Mail::tenantId),
                        column(mails, Mail::kind),
                        column(mails, Mail::isAwaited),
                        column(mails, Mail::recipient),
                        column(mails, Mail::language),
                        column(mails, Mail::subject),
                        column(mails, Mail::about),
                        column(mails, Mail::messageId),
                        column(mails, Mail::createdAt),
                        column(mails, Mail::attempts),
                        column(mails, Mail::nextAttemptAt))
                .update();
        bell.ringOnceCommitted();
    }

    /** As text, which PostgreSQL casts to the column's type. */
    private static String[] column(List<Mail> mails, Function<Mail, Object> value) {
        return mails.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }
}
