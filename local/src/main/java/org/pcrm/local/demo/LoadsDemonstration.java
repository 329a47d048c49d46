package org.pcrm.local.demo;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;

/** Loads the demonstration when all works but nobody can come in yet: just before the web server opens its port. */
public final class LoadsDemonstration implements SmartLifecycle {

    private final Demonstration demonstration;
    private final ReadSide readSide;
    private final DemonstrationState state;
    private final int complaints;
    private boolean running;

    LoadsDemonstration(Demonstration demonstration, ReadSide readSide, DemonstrationState state, int complaints) {
        this.demonstration = demonstration;
        this.readSide = readSide;
        this.state = state;
        this.complaints = complaints;
    }

    /** Adds it to an application that has not started; loads as many complaints into each office. */
    public static void lendTo(GenericApplicationContext application, DemonstrationState state, int complaints) {
        application.registerBean(Demonstration.class);
        application.registerBean(ReadSide.class);
        application.registerBean(LoadsDemonstration.class, state, complaints);
    }

    @Override
    public void start() {
        demonstration.load(complaints);
        readSide.awaitCaughtUp();
        state.finish();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }
}
