/** What must not change unseen: stored events and payload names; and the papers that are drawn from the code. */
package org.pcrm.app.golden;
