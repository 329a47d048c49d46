/** Work that is left in rows by one transaction to be done soon after by a thread of its own. */
package org.pcrm.app.rounds;
