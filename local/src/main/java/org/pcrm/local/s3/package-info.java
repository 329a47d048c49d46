/** Lends an S3 API over a directory, to keep attached files in. */
package org.pcrm.local.s3;
