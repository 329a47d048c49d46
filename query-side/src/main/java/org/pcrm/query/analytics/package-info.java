/** Counts what leaders ask for as it happens, in small tables that hold no complaint, and reads the reports off them. */
package org.pcrm.query.analytics;
