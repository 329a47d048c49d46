package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** To whom a complaint goes; without an officer it waits in the department's queue. */
record AssignmentRequest(@NotNull UUID departmentId, UUID officerId) {}
