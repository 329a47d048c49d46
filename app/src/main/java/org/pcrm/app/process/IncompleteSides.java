package org.pcrm.app.process;

import org.pcrm.app.UnsafeStart;

/** A process would start with sides that do not work together. */
final class IncompleteSides extends UnsafeStart {

    IncompleteSides(String sentence) {
        super(sentence);
    }
}
