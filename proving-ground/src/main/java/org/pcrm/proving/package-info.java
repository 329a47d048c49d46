/** Programs that attack the product and print what they found, each figure beside its baseline. */
package org.pcrm.proving;
