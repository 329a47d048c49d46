/** The object store that keeps attached files: any that speaks the S3 API. */
package org.pcrm.app.store;
