/** What outlives a kill, a replay and a hostile hand: the events, and the read models that are made of them alone. */
package org.pcrm.local.survival;
