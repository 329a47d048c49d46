/** Whether two complaints tell of one problem: pure arithmetic over what they say, where and when. */
package org.pcrm.api.duplicate;
