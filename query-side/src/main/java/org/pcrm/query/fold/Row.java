package org.pcrm.query.fold;

/** A row of a read model: an immutable record whose first component is the key of its table. */
public interface Row {

    /** Sequence number of the last event of its aggregate that the row has seen, from 0. */
    long version();
}
