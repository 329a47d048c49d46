/** Turns batches of events into rows: one read and one write per table and batch, in the transaction of the token. */
package org.pcrm.query.fold;
