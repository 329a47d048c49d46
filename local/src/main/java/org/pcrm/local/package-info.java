/** Starts the whole product with one command: what it needs is embedded, and its data stays in one directory. */
package org.pcrm.local;
