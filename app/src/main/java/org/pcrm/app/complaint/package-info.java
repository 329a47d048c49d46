/** Complaints over HTTP: the citizen's routes and the staff's. */
package org.pcrm.app.complaint;
