/** The read models as a whole: how far each has come, and building one anew from the events while people go on reading. */
package org.pcrm.app.projection;
