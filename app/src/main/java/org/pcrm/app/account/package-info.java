/** How people come to their password: by invitation, by a forgotten one's reset, by changing it. */
package org.pcrm.app.account;
