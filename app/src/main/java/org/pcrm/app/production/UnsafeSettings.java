package org.pcrm.app.production;

import org.pcrm.app.UnsafeStart;

/** A setting is for demonstrations, or is no secret. */
final class UnsafeSettings extends UnsafeStart {

    UnsafeSettings(String sentence) {
        super(sentence);
    }
}
