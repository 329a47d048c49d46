/** Wires: the program, its HTTP edge and its storage. */
package org.pcrm.app;
