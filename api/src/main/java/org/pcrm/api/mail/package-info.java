/** Mails: what people do about those that could not be sent. */
package org.pcrm.api.mail;
