/** Sign-in: credentials, the two cookies, and which routes need a session. */
package org.pcrm.app.session;
