/** A wall with a hole. */
package org.pcrm.app.architecture.counterexample.query.wall;
