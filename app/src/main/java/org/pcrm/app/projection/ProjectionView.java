package org.pcrm.app.projection;

import java.time.Instant;

/**
 * How far a projection is, or its rebuild while there is one.
 *
 * @param position the place in the event store up to which it has read
 * @param head the last place there is; of a rebuild, the one that it reads up to for now
 * @param percent 0–100
 * @param eventsPerSecond of the rebuild; 0 when there is none
 * @param secondsLeft of the rebuild, estimated; {@code null} when there is none, or no estimate yet
 * @param lagSeconds age of the first event not read yet; 0 when all are
 * @param deadLetters events set aside because they could not be taken
 * @param rebuiltAt when the last rebuild ended well; {@code null}: never
 */
record ProjectionView(
        String name,
        State state,
        long position,
        long head,
        int percent,
        long eventsPerSecond,
        Long secondsLeft,
        long lagSeconds,
        long deadLetters,
        Instant rebuiltAt) {

    static final int WHOLE = 100;

    /** What is being done with it. */
    enum State {
        LIVE,
        WAITING,
        REBUILDING,
        CATCHING_UP,

        /** The last rebuild failed; what it had before is in use. */
        FAILED
    }

    /** Places not read yet. */
    long lag() {
        return isLive() ? Math.max(0, head - position) : 0;
    }

    /** Of the rebuild; 100 when there is none. */
    int rebuiltPercent() {
        return isLive() ? WHOLE : percent;
    }

    private boolean isLive() {
        return state == State.LIVE || state == State.FAILED;
    }
}
