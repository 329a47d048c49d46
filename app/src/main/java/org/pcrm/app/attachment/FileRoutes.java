package org.pcrm.app.attachment;

import org.pcrm.api.complaint.ComplaintQueries.AttachedFile;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.NotThere;
import org.pcrm.app.store.ObjectStore;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files by signed link, passed on from the store as they come; a browser saves one and shows none. */
@RestController
@RequestMapping("/api/v1/files")
class FileRoutes {

    private final FileLinks links;
    private final Queries queries;
    private final ObjectStore store;

    FileRoutes(FileLinks links, Queries queries, ObjectStore store) {
        this.links = links;
        this.queries = queries;
        this.store = store;
    }

    @GetMapping(path = "/{token}", produces = MediaType.ALL_VALUE)
    ResponseEntity<Resource> file(@PathVariable String token) {
        var file = links.read(token)
                .flatMap(wanted -> queries.find(wanted, AttachedFile.class))
                .orElseThrow(NotThere::new);
        // Before anything is said of its length: a store that is away is told by an answer of its own.
        var bytes = new InputStreamResource(store.get(file.objectKey()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.file().contentType()))
                .contentLength(file.file().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.fileName()))
                .body(bytes);
    }

    /** The name as RFC 6266 has it, for old and new browsers; one whose person was erased has none. */
    private static String disposition(String fileName) {
        var attachment = ContentDisposition.attachment();
        return (fileName == null ? attachment : attachment.filename(fileName, java.nio.charset.StandardCharsets.UTF_8))
                .build()
                .toString();
    }
}
