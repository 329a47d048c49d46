package org.pcrm.local;

import java.util.concurrent.atomic.AtomicBoolean;
import org.pcrm.local.data.CannotStart;
import org.pcrm.local.demo.Demonstration;
import org.springframework.boot.logging.LoggingSystem;

/** The run command: everything at once, on this machine. */
public final class PcrmLocal {

    private PcrmLocal() {}

    /**
     * Starts, says where, and runs until it is told to stop; exit code 1 and one sentence when it cannot start.
     *
     * @param arguments {@code --name=value}, as {@link Options} reads them, and any setting of the application
     */
    public static void main(String[] arguments) {
        // Until the application has set up its log, the embedded parts keep silent.
        LoggingSystem.get(PcrmLocal.class.getClassLoader()).beforeInitialize();
        var stopping = new AtomicBoolean();
        try {
            var local = LocalPcrm.start(
                    Options.of(arguments),
                    started -> Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                        stopping.set(true);
                        started.close();
                    })));
            System.out.println(announcement(local));
        } catch (CannotStart e) {
            if (!stopping.get()) {
                System.err.println(e.getMessage());
                System.exit(1);
            }
        }
    }

    private static String announcement(LocalPcrm local) {
        var accounts = local.showsDemonstration() ? Demonstration.ACCOUNTS : "";
        var answers = local.answers() ? "P-CRM answers at " + local.address() : "P-CRM works, and answers nobody";
        return """

                %s
                %sIts data and its log are in %s
                """.formatted(answers, accounts, local.data().path());
    }
}
