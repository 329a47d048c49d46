/** What is remembered from events, by name, and the records of its rebuilding. */
package org.pcrm.api.projection;
