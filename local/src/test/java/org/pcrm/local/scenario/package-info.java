/** What people do, over HTTP, against the started product: each test a list of verbs. */
package org.pcrm.local.scenario;
