/** Two offices with people and ninety days of complaints, told through the real commands. */
package org.pcrm.local.demo;
