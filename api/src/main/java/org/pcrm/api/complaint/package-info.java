/** The complaint: what can be asked of it, what happens to it, and the rules that several sides share. */
package org.pcrm.api.complaint;
