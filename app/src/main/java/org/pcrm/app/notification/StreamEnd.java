package org.pcrm.app.notification;

import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;

/** Hears from the server that a stream's connection is over. */
record StreamEnd(Stream stream) implements AsyncListener {

    @Override
    public void onComplete(AsyncEvent event) {
        stream.isOver();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        stream.isOver();
    }

    @Override
    public void onError(AsyncEvent event) {
        stream.isOver();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody begins it anew.
    }
}
