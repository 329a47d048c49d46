package org.pcrm.app.complaint;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** A remark for staff only. */
record NoteRequest(@NotNull @CodePoints(min = 1, max = 2000) String text) {}
