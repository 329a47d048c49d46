/** The read side: what is remembered of the events, one package per thing people look at. */
package org.pcrm.query;
