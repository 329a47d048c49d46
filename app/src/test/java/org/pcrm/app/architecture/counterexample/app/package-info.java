/** Wiring as it must not be. */
package org.pcrm.app.architecture.counterexample.app;
