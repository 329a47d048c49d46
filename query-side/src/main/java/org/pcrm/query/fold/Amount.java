package org.pcrm.query.fold;

/** How many, and the sum of what was measured of them. */
public record Amount(long counted, long summed) {

    /** One of which nothing was measured. */
    public static final Amount ONE = new Amount(1, 0);

    /** One, and what was measured of it. */
    public static Amount of(long measured) {
        return new Amount(1, measured);
    }

    /** Both together. */
    public Amount plus(Amount other) {
        return new Amount(counted + other.counted, summed + other.summed);
    }

    Amount negated() {
        return new Amount(-counted, -summed);
    }

    boolean isNothing() {
        return counted == 0 && summed == 0;
    }
}
