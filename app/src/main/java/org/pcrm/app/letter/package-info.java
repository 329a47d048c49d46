/** What people hear of complaints by mail: who is written to, queued beside the event, and in which words. */
package org.pcrm.app.letter;
