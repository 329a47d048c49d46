/** What staff are told of, and to whom it is addressed. */
package org.pcrm.api.notification;
