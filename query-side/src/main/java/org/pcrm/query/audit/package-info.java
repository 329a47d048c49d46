/** Answers auditors, straight from the event store. */
package org.pcrm.query.audit;
