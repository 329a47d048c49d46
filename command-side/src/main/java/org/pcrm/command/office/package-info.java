/** The command side's own rows of offices, departments, categories and staff: rules over several aggregates. */
package org.pcrm.command.office;
