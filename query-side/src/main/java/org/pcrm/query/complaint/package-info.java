/** The register of complaints, their tracking, history and notes: what is remembered and what is answered. */
package org.pcrm.query.complaint;
