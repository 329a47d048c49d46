/** The whole vocabulary by name. */
package org.pcrm.api.catalogue;
