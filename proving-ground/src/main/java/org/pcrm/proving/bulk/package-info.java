/** Lets the product write into memory instead of tables, and copies what it wrote: the same rows at many times the speed. */
package org.pcrm.proving.bulk;
