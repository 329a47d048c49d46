/** What staff are told: the list, what of it is read, and the live stream. */
package org.pcrm.app.notification;
