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
        onError(event);
    }

    /** Whoever hears of it and completes nothing has the server answer with an error, into a stream that is gone. */
    @Override
    public void onError(AsyncEvent event) {
        if (stream.isOver()) {
            event.getAsyncContext().complete();
        }
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
        // Nobody begins it anew.
    }
}
