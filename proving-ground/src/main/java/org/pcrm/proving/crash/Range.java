package org.pcrm.proving.crash;

/** How often something may have happened. */
record Range(int least, int most) {

    static final Range NEVER = new Range(0, 0);
    static final Range ONCE = new Range(1, 1);

    /** Nobody outside can tell: two things happened at the same moment, and the store decides which was first. */
    static final Range PERHAPS = new Range(0, 1);

    boolean holds(long count) {
        return least <= count && count <= most;
    }

    Range plus(Range other) {
        return new Range(least + other.least, most + other.most);
    }
}
