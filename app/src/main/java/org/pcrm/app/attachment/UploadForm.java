package org.pcrm.app.attachment;

import io.swagger.v3.oas.annotations.media.Schema;

/** An upload as the API's description shows it; what is read is the request itself. */
record UploadForm(
        @Schema(type = "string", format = "binary", requiredMode = Schema.RequiredMode.REQUIRED)
        String file) {}
