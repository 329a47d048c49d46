/** Who acts and who asks. */
package org.pcrm.api.actor;
