/** A real Redis on this machine, for as long as it is wanted. */
package org.pcrm.local.redis;
