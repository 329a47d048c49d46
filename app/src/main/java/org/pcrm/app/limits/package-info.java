/** How often somebody may try: counters shared by all processes, taken from PostgreSQL in batches. */
package org.pcrm.app.limits;
