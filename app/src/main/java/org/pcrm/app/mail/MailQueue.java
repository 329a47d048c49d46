package org.pcrm.app.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.MessageOriginProvider;
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
        queue(kind, List.of(to), language, null, UUID.randomUUID().toString());
    }

    /**
     * Queues a mail to each, all in one statement; fails outside a transaction. Who was written to on the same topic
     * from the same cause gets one mail: staff the first, since a breach comes before its escalation, a citizen the last
     * of several steps.
     *
     * @param to each once
     * @param language {@code null} for the citizen's own
     * @param about the tracking ID of the complaint it is about; {@code null} for none
     * @param stamp of the event that tells of it, which names the command behind it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(MailKind kind, Collection<Addressee> to, Language language, String about, MetaData stamp) {
        queue(kind, to, language, about, (String) stamp.get(MessageOriginProvider.getDefaultCorrelationKey()));
    }

    private void queue(MailKind kind, Collection<Addressee> to, Language language, String about, String cause) {
        var now = clock.instant();
        var mails = to.stream()
                .map(each -> {
                    var id = id(cause, about, kind, each);
                    var messageId = "<" + id + "@" + publicUrl.host() + ">";
                    return new Mail(id, each, kind, language, about, messageId, now);
                })
                .toList();
        jdbc.sql("""
                        INSERT INTO mail (id, tenant_id, kind, awaited, recipient, language, subject, about, message_id,
                                          created_at, attempts, next_attempt_at)
                        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?, ?::boolean[], ?, ?, ?::uuid[], ?, ?,
                                             ?::timestamptz[], ?::integer[], ?::timestamptz[])
                        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind WHERE mail.recipient IS NULL""")
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

    private static UUID id(String cause, String about, MailKind kind, Addressee to) {
        var name = String.join(" ", cause, about, kind.topic().name(), Objects.toString(to.staffId()));
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** As text, which PostgreSQL casts to the column's type. */
    private static String[] column(List<Mail> mails, Function<Mail, Object> value) {
        return mails.stream()
                .map(value)
                .map(each -> Objects.toString(each, null))
                .toArray(String[]::new);
    }
}
