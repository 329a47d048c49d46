/** Figures over HTTP, as JSON and as files. */
package org.pcrm.app.analytics;
