/** Kills the program again and again while deadlines fall due, and counts in the event store what became of them. */
package org.pcrm.proving.crash;
