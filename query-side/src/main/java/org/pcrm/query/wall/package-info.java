/** The wall between offices: the only way from a question to a table. */
package org.pcrm.query.wall;
