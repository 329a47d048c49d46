/** Figures: what leaders ask about many complaints at once. */
package org.pcrm.api.analytics;
