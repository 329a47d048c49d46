/** What is written for people, held to the code: a page that names what is not there, or leaves out what is, fails. */
package org.pcrm.app.papers;
