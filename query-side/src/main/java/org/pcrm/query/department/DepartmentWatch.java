package org.pcrm.query.department;

import org.pcrm.query.wall.Wall;
import org.pcrm.query.watch.RowWatch;
import org.springframework.stereotype.Component;

/** Waits until the departments show a change. */
@Component
public class DepartmentWatch extends RowWatch<DepartmentRow> {

    DepartmentWatch(Wall wall) {
        super(wall, DepartmentRow.TABLE);
    }
}
