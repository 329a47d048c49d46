/** A change of SLA policies, worked off: the deadlines of open complaints follow what now holds. */
package org.pcrm.app.policy;
