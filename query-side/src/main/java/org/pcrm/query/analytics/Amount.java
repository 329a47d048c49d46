package org.pcrm.query.analytics;

/** How many, and the sum of what was measured of them. */
record Amount(long counted, long summed) {

    static final Amount ONE = new Amount(1, 0);

    static Amount of(long measured) {
        return new Amount(1, measured);
    }

    Amount plus(Amount other) {
        return new Amount(counted + other.counted, summed + other.summed);
    }

    Amount negated() {
        return new Amount(-counted, -summed);
    }

    boolean isNothing() {
        return counted == 0 && summed == 0;
    }
}
