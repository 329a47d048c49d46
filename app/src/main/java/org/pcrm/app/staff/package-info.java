/** Staff over HTTP. */
package org.pcrm.app.staff;
