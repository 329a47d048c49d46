/** Units of an office that resolve complaints. */
package org.pcrm.api.department;
