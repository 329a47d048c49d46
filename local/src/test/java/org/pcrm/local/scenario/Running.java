package org.pcrm.local.scenario;

import java.net.URI;
import org.pcrm.local.LocalPcrm;
import org.springframework.context.ApplicationContext;

/** A process that answers, and its beans. */
record Running(URI address, ApplicationContext application) {

    static Running of(LocalPcrm process) {
        return new Running(process.address(), process.application());
    }
}
