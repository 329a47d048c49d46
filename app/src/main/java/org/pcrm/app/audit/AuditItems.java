package org.pcrm.app.audit;

import java.util.List;

/** A page of the trail; {@code nextCursor} is {@code null} on the last one. */
record AuditItems(List<AuditItem> items, String nextCursor) {}
