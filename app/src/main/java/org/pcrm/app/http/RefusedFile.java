package org.pcrm.app.http;

/** A file that is not taken; its status and code say why. */
public class RefusedFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private RefusedFile(int status, String code) {
        super(code);
        this.status = status;
        this.code = code;
    }

    /** A request that is no upload. */
    public static RefusedFile malformed() {
        return new RefusedFile(400, "upload.malformed");
    }

    /** More bytes than are taken. */
    public static RefusedFile tooLarge() {
        return new RefusedFile(413, "upload.too-large");
    }

    /** Content that is not taken; the code begins with {@code upload.}. */
    public static RefusedFile content(String code) {
        return new RefusedFile(415, code);
    }

    int status() {
        return status;
    }

    /** Stable name of the reason. */
    public String code() {
        return code;
    }
}
