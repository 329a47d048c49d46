/** Where pages of lists end, as their readers hand it back to go on. */
package org.pcrm.query.page;
