/** Reading what people write: words of English, Hindi and Hinglish, whose keys meet across scripts and spellings. */
package org.pcrm.api.text;
