package org.pcrm.app.architecture.counterexample.local;

/** An embedded server. */
public interface Lent {}
