/** Counts figures a second time, from the raw events and by another way. */
package org.pcrm.proving.figures;
