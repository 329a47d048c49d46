/** Judges a complaint by its words: how urgent it is and how its citizen feels. Pure, local and of bounded cost. */
package org.pcrm.command.triage;
