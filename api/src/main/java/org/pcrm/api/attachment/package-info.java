/** Attached files: what people are given access to, beside what the complaint itself tells. */
package org.pcrm.api.attachment;
