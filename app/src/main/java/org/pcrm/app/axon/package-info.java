/** Axon's configuration: event store, processors and the way commands take. */
package org.pcrm.app.axon;
