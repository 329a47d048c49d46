/** What follows when a deadline is missed: who is written to, and the net below the timers. */
package org.pcrm.app.deadline;
