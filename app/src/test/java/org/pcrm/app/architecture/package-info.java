/** The arrows and habits of the house, as tests; each rule is shown to catch an offender before it judges the house. */
package org.pcrm.app.architecture;
