/** What attached files may be: told by their content alone, and freed of where they were made. Nothing is held whole. */
package org.pcrm.app.attachment.content;
