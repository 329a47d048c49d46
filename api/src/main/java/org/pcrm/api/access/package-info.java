/** Getting in and out: what is recorded of signing in, of sessions and of passwords. */
package org.pcrm.api.access;
