/** Lets auditors read the trail over HTTP and take it out, and records that they did. */
package org.pcrm.app.audit;
