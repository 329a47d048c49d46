/** The office: one tenant, sealed off from the others. */
package org.pcrm.api.tenant;
