/** What waits as it must not. */
package org.pcrm.app.architecture.counterexample.sagas;
