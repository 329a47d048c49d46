/** PostgreSQL as seen by the program: two pools, the event store's engine, and the keys of personal data. */
package org.pcrm.app.storage;
