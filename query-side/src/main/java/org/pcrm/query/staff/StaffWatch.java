package org.pcrm.query.staff;

import org.pcrm.query.wall.Wall;
import org.pcrm.query.watch.RowWatch;
import org.springframework.stereotype.Component;

/** Waits until the staff show a change. */
@Component
public class StaffWatch extends RowWatch<StaffRow> {

    StaffWatch(Wall wall) {
        super(wall, StaffRow.TABLE);
    }
}
