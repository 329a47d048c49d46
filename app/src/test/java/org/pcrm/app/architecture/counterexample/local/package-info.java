/** What is lent, and must not be relied on. */
package org.pcrm.app.architecture.counterexample.local;
