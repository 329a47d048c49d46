/** What is waited for in the life of a complaint. */
package org.pcrm.sagas.complaint;
