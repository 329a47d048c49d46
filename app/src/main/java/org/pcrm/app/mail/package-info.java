/** The mail room: queues what is to be said in its cause's transaction, and sends it until it is sent or given up. */
package org.pcrm.app.mail;
