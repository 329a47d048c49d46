/** The processes of one deployment among each other: who lives, who works on what, and who is leaving. */
package org.pcrm.app.process;
