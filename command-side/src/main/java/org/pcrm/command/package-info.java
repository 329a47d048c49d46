/** Decides: what is asked is done, or refused with a reason. Never reads a read model. */
package org.pcrm.command;
