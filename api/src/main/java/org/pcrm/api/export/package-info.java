/** What staff take out of the house in files. */
package org.pcrm.api.export;
