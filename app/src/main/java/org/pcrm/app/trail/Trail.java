package org.pcrm.app.trail;

import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.pcrm.api.Event;
import org.pcrm.api.access.AccessEvents;
import org.pcrm.api.access.AccessStream;
import org.pcrm.api.attachment.AttachmentEvents;
import org.pcrm.api.attachment.AttachmentStream;
import org.pcrm.api.audit.AuditEvents;
import org.pcrm.api.audit.AuditStream;
import org.pcrm.api.export.ExportEvents;
import org.pcrm.api.export.ExportStream;
import org.pcrm.api.mail.MailEvents;
import org.pcrm.api.mail.MailStream;
import org.pcrm.api.projection.ProjectionEvents;
import org.pcrm.api.projection.ProjectionStream;
import org.pcrm.app.axon.CommitNews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appends records that no aggregate decides on. They are streamed like all events; nothing subscribes to them. */
@Component
public class Trail {

    private final EventStorageEngine events;
    private final JdbcClient jdbc;
    private final CommitNews news;

    Trail(EventStorageEngine events, JdbcClient jdbc, CommitNews news) {
        this.events = events;
        this.jdbc = jdbc;
        this.news = news;
    }

    /**
     * Appends an event to its account's stream, in the transaction in hand, so that it commits with what it tells of.
     * Others who append to the same stream wait until then: positions follow without gap, and nobody tries again.
     *
     * <p>Straight into the storage: a unit of work would append it only at its end, and the next record of the same
     * transaction would be given the same position.
     */
    @Transactional
    public void record(Origin origin, AccessEvents event) {
        append(origin, AccessStream.TYPE, AccessStream.of(event.staffId()), event);
    }

    /** The same for what somebody does about a mail. */
    @Transactional
    public void record(Origin origin, MailEvents event) {
        append(origin, MailStream.TYPE, MailStream.of(event.mailId()), event);
    }

    /** The same for what somebody fetches of an attached file. */
    @Transactional
    public void record(Origin origin, AttachmentEvents event) {
        append(origin, AttachmentStream.TYPE, AttachmentStream.of(event.attachmentId()), event);
    }

    /** The same for what somebody takes out as a file. */
    @Transactional
    public void record(Origin origin, ExportEvents event) {
        append(origin, ExportStream.TYPE, ExportStream.of(event.staffId()), event);
    }

    /** The same for who looks into the trail itself. */
    @Transactional
    public void record(Origin origin, AuditEvents event) {
        append(origin, AuditStream.TYPE, AuditStream.of(event.staffId()), event);
    }

    /** The same for what is done to a read model. */
    @Transactional
    public void record(Origin origin, ProjectionEvents event) {
        append(origin, ProjectionStream.TYPE, ProjectionStream.of(event.projection()), event);
    }

    private void append(Origin origin, String type, String stream, Event event) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(stream)
                .query((row, number) -> stream)
                .single();
        var position = events.lastSequenceNumberFor(stream).orElse(-1L) + 1;
        var message = new GenericDomainEventMessage<>(type, stream, position, event);
        events.appendEvents(message.withMetaData(origin.stamp(message.getIdentifier())));
        news.tellOnceCommitted();
    }
}
