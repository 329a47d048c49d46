package org.pcrm.app.attachment;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.pcrm.app.http.RefusedFile;
import org.pcrm.app.http.WrongField;

/**
 * The one file of a multipart request (RFC 7578), read once, from the wire onto the disk.
 *
 * @param name what the sender calls it; {@code null} for nothing
 * @param sha256 of the bytes as they came, in hexadecimal
 */
record IncomingFile(String name, String sha256) {

    /** Bytes. */
    static final int MOST = 10 * 1024 * 1024;

    /** The part's name. */
    static final String FIELD = "file";

    /** Bytes; a name in Hindi takes nine for a letter, where a browser escapes it. */
    private static final int LONGEST_HEADER = 8 * 1024;

    /** Boundaries and headers around the file. */
    private static final int WRAPPING = 64 * 1024;

    /**
     * Reads the request; what it sends beside the file is refused.
     *
     * @param target is overwritten
     * @param work gives each piece its turn
     * @throws RefusedFile when it is no upload, broken off, or too large
     * @throws WrongField when the file is missing or empty
     */
    static IncomingFile read(HttpServletRequest request, Path target, FileWork work) throws IOException {
        if (request.getContentLengthLong() > MOST + WRAPPING) {
            throw RefusedFile.tooLarge();
        }
        var upload = new FileUpload();
        upload.setHeaderEncoding("UTF-8");
        upload.setPartHeaderSizeMax(LONGEST_HEADER);
        try {
            var parts = upload.getItemIterator(new ServletRequestContext(request));
            if (!another(parts)) {
                throw new WrongField("file.missing", FIELD);
            }
            var file = store(parts.next(), target, work);
            if (another(parts)) {
                throw new WrongField("file.alone", FIELD);
            }
            return file;
        } catch (FileUploadException | InvalidFileNameException e) {
            throw RefusedFile.malformed();
        }
    }

    private static IncomingFile store(FileItemStream part, Path target, FileWork work) throws IOException {
        if (!FIELD.equals(part.getFieldName()) || part.isFormField()) {
            throw new WrongField("file.missing", FIELD);
        }
        // Not closed: that would read on to the end of the part, which a sender need not have.
        return new IncomingFile(part.getName(), copy(part.openStream(), target, work));
    }

    private static String copy(InputStream in, Path target, FileWork work) throws IOException {
        var hash = Sha256.begin();
        long size = 0;
        try (var out = Files.newOutputStream(target)) {
            var piece = new byte[16 * 1024];
            for (int read = next(in, piece); read >= 0; read = next(in, piece)) {
                int there = read;
                size += there;
                if (size > MOST) {
                    throw RefusedFile.tooLarge();
                }
                work.inTurn(() -> {
                    hash.update(piece, 0, there);
                    out.write(piece, 0, there);
                });
            }
        }
        if (size == 0) {
            throw new WrongField("file.empty", FIELD);
        }
        return Sha256.end(hash);
    }

    private static boolean another(FileItemIterator parts) throws FileUploadException {
        try {
            return parts.hasNext();
        } catch (FileUploadException malformed) {
            throw malformed;
        } catch (IOException brokenOff) {
            throw RefusedFile.malformed();
        }
    }

    /** What fails here is the sending; what fails elsewhere is our disk. */
    private static int next(InputStream in, byte[] piece) {
        try {
            return in.read(piece);
        } catch (IOException brokenOff) {
            throw RefusedFile.malformed();
        }
    }
}
