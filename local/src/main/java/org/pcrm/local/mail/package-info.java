/** What stands in for a mail server. */
package org.pcrm.local.mail;
