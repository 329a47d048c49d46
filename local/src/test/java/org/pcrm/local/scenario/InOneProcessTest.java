package org.pcrm.local.scenario;

import org.pcrm.local.Beside;
import org.pcrm.local.LocalPcrm;
import org.pcrm.local.RunningPcrm;

@Beside
class InOneProcessTest extends OfficeContract {

    @Override
    LocalPcrm starts() {
        return RunningPcrm.instance();
    }

    @Override
    void stops() {
        // The others go on with it.
    }
}
