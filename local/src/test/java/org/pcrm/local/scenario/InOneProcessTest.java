package org.pcrm.local.scenario;

import org.pcrm.local.Beside;
import org.pcrm.local.RunningPcrm;

@Beside
class InOneProcessTest extends OfficeContract {

    @Override
    Running starts() {
        return Running.of(RunningPcrm.instance());
    }

    @Override
    void stops() {
        // The others go on with it.
    }
}
