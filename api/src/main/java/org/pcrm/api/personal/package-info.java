/** Personal data: clear in memory, sealed wherever an event is stored. */
package org.pcrm.api.personal;
