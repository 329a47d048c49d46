package org.pcrm.app.attachment.content;

import java.util.List;

/** What can be attached. */
public enum Kind {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic", "heif"),
    PDF("application/pdf", "pdf"),
    MP4("video/mp4", "mp4", "m4v"),
    TEXT("text/plain", "txt", "csv", "log", "md"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp");

    private final String contentType;
    private final List<String> extensions;

    Kind(String contentType, String... extensions) {
        this.contentType = contentType;
        this.extensions = List.of(extensions);
    }

    /** The media type it is stored as. */
    public String contentType() {
        return contentType;
    }

    /** The endings a name of such a file may have, without dot; the first is given to a name that has none of them. */
    List<String> extensions() {
        return extensions;
    }
}
