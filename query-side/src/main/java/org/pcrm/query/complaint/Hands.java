package org.pcrm.query.complaint;

import java.util.UUID;

/** Whose hands it is in; an officer of {@code null} leaves it in the department's queue. */
record Hands(UUID departmentId, UUID officerId) {}
