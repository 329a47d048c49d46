/** Duplicates: complaints that were filed are compared with those before them, and people decide what is one. */
package org.pcrm.app.duplicate;
