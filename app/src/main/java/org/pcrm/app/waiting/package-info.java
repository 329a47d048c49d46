/** How sagas wait: where they and their timers are kept, and what wakes them. */
package org.pcrm.app.waiting;
