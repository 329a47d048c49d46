/** A real PostgreSQL server, started beside the program and stopped after it. */
package org.pcrm.local.postgres;
