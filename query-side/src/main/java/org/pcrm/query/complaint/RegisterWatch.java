package org.pcrm.query.complaint;

import org.pcrm.query.wall.Wall;
import org.pcrm.query.watch.RowWatch;
import org.springframework.stereotype.Component;

/** Waits until the register shows a change. */
@Component
public class RegisterWatch extends RowWatch<ComplaintRow> {

    RegisterWatch(Wall wall) {
        super(wall, ComplaintRow.TABLE);
    }
}
