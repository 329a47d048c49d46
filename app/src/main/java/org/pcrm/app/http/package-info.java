/** The conventions every HTTP route keeps: problem answers, strict requests, versions and who asks. */
package org.pcrm.app.http;
