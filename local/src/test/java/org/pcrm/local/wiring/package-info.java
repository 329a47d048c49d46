/** What the running product is made of and what its database holds and refuses, looked at from inside. */
package org.pcrm.local.wiring;
