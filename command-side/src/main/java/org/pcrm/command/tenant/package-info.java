/** Decides about offices. */
package org.pcrm.command.tenant;
