package org.pcrm.app.architecture.counterexample.api;

import org.springframework.context.ApplicationContext;

/** Knows who puts it together. */
public interface SpeaksSpring {

    void startIn(ApplicationContext context);
}
