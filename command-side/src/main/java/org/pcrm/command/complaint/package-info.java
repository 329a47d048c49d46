/** Decides about complaints. */
package org.pcrm.command.complaint;
