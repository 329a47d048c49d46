/** The net below the timers: what was missed all the same. */
package org.pcrm.app.deadline;
