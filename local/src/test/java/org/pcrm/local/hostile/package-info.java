/** Files as cameras and offices make them, and as nobody should: built byte by byte, each for one trick. */
package org.pcrm.local.hostile;
