/** What the programs around triage share: labelled texts, the training of weights, and figures. */
package org.pcrm.proving.triage;
