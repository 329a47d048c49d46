/** What staff were told: notices as remembered from events, and who may read them. */
package org.pcrm.query.notification;
