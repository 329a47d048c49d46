package org.pcrm.query.tenant;

import org.pcrm.query.wall.Wall;
import org.pcrm.query.watch.RowWatch;
import org.springframework.stereotype.Component;

/** Waits until the offices show a change. */
@Component
public class OfficeWatch extends RowWatch<OfficeRow> {

    OfficeWatch(Wall wall) {
        super(wall, OfficeRow.TABLE);
    }
}
