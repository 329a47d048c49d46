/** Hands out the citizens' portal and the staff console: two pages, and the files they load. */
package org.pcrm.app.screens;
