/** People with an account. */
package org.pcrm.api.staff;
