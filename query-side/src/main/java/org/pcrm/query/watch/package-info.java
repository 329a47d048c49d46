/** Waiting until a read model shows a change. */
package org.pcrm.query.watch;
