/** Tables as files: CSV that spreadsheets read and that does them no harm. */
package org.pcrm.app.export;
