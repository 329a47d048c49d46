package org.pcrm.app.deadline;

import java.util.EnumMap;
import java.util.Map;
import org.pcrm.api.complaint.ComplaintQueries.Duty;

/** What one sweep found. */
final class Swept {

    private final Map<Duty, Integer> mended = new EnumMap<>(Duty.class);
    private int failed;
    private Class<?> lastFailure;

    void mended(Duty duty) {
        mended.merge(duty, 1, Integer::sum);
    }

    void failed(RuntimeException failure) {
        failed++;
        lastFailure = failure.getClass();
    }

    int mendedOf(Duty duty) {
        return mended.getOrDefault(duty, 0);
    }

    int failed() {
        return failed;
    }

    boolean isNothing() {
        return mended.isEmpty() && failed == 0;
    }

    /** Numbers alone: a tracking ID is a key, and the text of a failure may repeat what somebody told. */
    @Override
    public String toString() {
        return "%s mended, %d failed%s"
                .formatted(mended, failed, failed == 0 ? "" : ", the last for " + lastFailure.getName());
    }
}
