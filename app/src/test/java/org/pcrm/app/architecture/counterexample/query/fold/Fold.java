package org.pcrm.app.architecture.counterexample.query.fold;

/** Something that writes rows. */
public interface Fold {}
