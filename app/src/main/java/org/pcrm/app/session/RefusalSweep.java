package org.pcrm.app.session;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute for windows that are over, and closes each in a transaction of its own. */
@Component
class RefusalSweep {

    private final RefusalWindows windows;

    RefusalSweep(RefusalWindows windows) {
        this.windows = windows;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void closeWindows() {
        boolean more;
        do {
            more = windows.closeOne();
        } while (more);
    }
}
