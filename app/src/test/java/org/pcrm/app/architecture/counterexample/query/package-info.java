/** Answers and projections as they must not be. */
package org.pcrm.app.architecture.counterexample.query;
