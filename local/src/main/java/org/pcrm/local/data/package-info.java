/** The directory that everything embedded keeps its data in. */
package org.pcrm.local.data;
