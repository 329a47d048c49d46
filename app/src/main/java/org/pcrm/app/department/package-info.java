/** Departments over HTTP. */
package org.pcrm.app.department;
