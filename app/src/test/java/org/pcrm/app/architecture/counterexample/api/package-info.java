/** A language that speaks of its surroundings. */
package org.pcrm.app.architecture.counterexample.api;
