/** Decides about departments. */
package org.pcrm.command.department;
