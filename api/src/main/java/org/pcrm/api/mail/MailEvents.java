package org.pcrm.api.mail;

import java.time.Instant;
import java.util.UUID;
import org.pcrm.api.Event;

/** What people do about mails. Nothing decides on these: they are records without an aggregate. */
public sealed interface MailEvents extends Event {

    UUID mailId();

    /** A mail that was set aside is to be sent again; {@code trackingId} is {@code null} unless it is about a complaint. */
    record MailRetried(UUID mailId, String trackingId, Instant at) implements MailEvents {}
}
