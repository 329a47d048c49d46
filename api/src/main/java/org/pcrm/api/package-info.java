/** The language every side speaks: messages, values and refusals. No Axon, no Spring. */
package org.pcrm.api;
