/** Files attached to complaints: taken in, kept in the object store, fetched by signed links. */
package org.pcrm.app.attachment;
