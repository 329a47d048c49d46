/** The audit trail as auditors read it, and the records of their reading. */
package org.pcrm.api.audit;
