package org.pcrm.api.complaint;

import java.time.Instant;

/** What a filing answers: all the citizen needs to follow it. */
public record ComplaintReceipt(String trackingId, Status status, Instant filedAt, Instant dueAt) {}
