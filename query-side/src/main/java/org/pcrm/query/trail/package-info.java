/** Stored events as people read them: opened, with what they changed and the names they mention. */
package org.pcrm.query.trail;
