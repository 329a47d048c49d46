/** How often somebody may try: counters shared by all processes, taken from PostgreSQL or Redis in batches. */
package org.pcrm.app.limits;
