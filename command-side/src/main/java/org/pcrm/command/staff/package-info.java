/** Decides about people with an account. */
package org.pcrm.command.staff;
