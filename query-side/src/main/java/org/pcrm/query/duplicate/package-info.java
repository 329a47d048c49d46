/** What complaints are found by that are like another one. */
package org.pcrm.query.duplicate;
