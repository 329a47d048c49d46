/** The writing side of what is remembered. */
package org.pcrm.app.architecture.counterexample.query.fold;
