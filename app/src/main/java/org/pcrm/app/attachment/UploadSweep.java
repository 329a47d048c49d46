package org.pcrm.app.attachment;

import org.pcrm.app.process.OnSide;
import org.pcrm.app.process.Side;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes objects out of the store that no event points to and none ever will. */
@Component
@OnSide(Side.SAGA)
public class UploadSweep {

    private final Uploads uploads;

    UploadSweep(Uploads uploads) {
        this.uploads = uploads;
    }

    /** Sweeps all there are; fails where the store does, and begins there the next time. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    public void sweep() {
        for (var left = uploads.abandoned(); !left.isEmpty(); left = uploads.abandoned()) {
            left.forEach(uploads::remove);
        }
    }
}
