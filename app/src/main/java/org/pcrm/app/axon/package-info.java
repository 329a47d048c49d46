/** Axon's wiring: how commands are sent and what comes back. */
package org.pcrm.app.axon;
