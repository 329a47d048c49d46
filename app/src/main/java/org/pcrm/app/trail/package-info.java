/** Records in the event store that no aggregate decides on. */
package org.pcrm.app.trail;
