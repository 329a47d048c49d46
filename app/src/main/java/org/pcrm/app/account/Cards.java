package org.pcrm.app.account;

import java.util.ArrayList;
import java.util.List;
import org.pcrm.api.actor.Viewer;
import org.pcrm.api.staff.StaffQueries.StaffOf;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.http.ReadSide;
import org.pcrm.app.http.ReadSide.Changed;
import org.pcrm.app.session.Account;
import org.pcrm.query.staff.StaffWatch;
import org.pcrm.query.tenant.OfficeWatch;
import org.springframework.stereotype.Component;

/** Accounts as those see them whose they are: with the names that mails address them by. */
@Component
public class Cards {

    private final Queries queries;
    private final ReadSide readSide;
    private final StaffWatch staff;
    private final OfficeWatch offices;

    Cards(Queries queries, ReadSide readSide, StaffWatch staff, OfficeWatch offices) {
        this.queries = queries;
        this.readSide = readSide;
        this.staff = staff;
        this.offices = offices;
    }

    /** The holder of an account; fails when reading does not follow writing within 2 s. */
    public StaffView of(Account account) {
        var viewer = account.viewer();
        if (!readSide.shows(viewer, named(viewer))) {
            throw new IllegalStateException("Not readable yet: " + viewer.staffId());
        }
        return queries.find(new StaffOf(viewer, viewer.staffId()), StaffView.class)
                .orElseThrow();
    }

    private List<Changed> named(Viewer viewer) {
        var named = new ArrayList<Changed>();
        named.add(new Changed(staff, viewer.staffId().toString()));
        if (viewer.tenantId() != null) {
            named.add(new Changed(offices, viewer.tenantId().toString()));
        }
        return named;
    }
}
