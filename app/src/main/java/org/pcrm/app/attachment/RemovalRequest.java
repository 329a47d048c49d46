package org.pcrm.app.attachment;

import jakarta.validation.constraints.NotNull;
import org.pcrm.app.http.CodePoints;

/** Why a file is to be fetched by nobody any more. */
record RemovalRequest(
        @NotNull @CodePoints(min = 1, max = 2000) String reason) {}
