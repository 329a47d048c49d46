/** The analysis of complaints, wired, and what could not be analysed at once made up for. */
package org.pcrm.app.triage;
