/** The offices: what is remembered of them and who may know it. */
package org.pcrm.query.tenant;
