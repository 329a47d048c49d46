/** Offices over HTTP. */
package org.pcrm.app.tenant;
