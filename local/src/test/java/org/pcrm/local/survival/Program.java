package org.pcrm.local.survival;

import java.io.IOException;
import java.net.URI;
import org.pcrm.local.OtherProcess;
import org.pcrm.local.PcrmLocal;

/** The run command in a JVM of its own. */
record Program(Process process, URI address) {

    private static final String ANSWERS_AT = "P-CRM answers at ";

    /** Starts it and returns when it says that it answers. */
    static Program start(String... options) throws IOException {
        var process = OtherProcess.start(PcrmLocal.class, options);
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith(ANSWERS_AT))
                .map(line -> new Program(process, URI.create(line.substring(ANSWERS_AT.length()))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("It ended before it answered"));
    }

    /** SIGKILL: it gets no chance to end anything, and its PostgreSQL lives on. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
