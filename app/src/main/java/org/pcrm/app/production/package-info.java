/** What an office must not be run with. */
package org.pcrm.app.production;
