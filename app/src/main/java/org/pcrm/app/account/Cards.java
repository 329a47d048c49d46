package org.pcrm.app.account;

import org.pcrm.api.staff.StaffQueries.StaffOf;
import org.pcrm.api.staff.StaffQueries.StaffView;
import org.pcrm.app.axon.Queries;
import org.pcrm.app.session.Account;
import org.springframework.stereotype.Component;

/** Accounts as those see them whose they are: with the names that mails address them by. */
@Component
public class Cards {

    private final Queries queries;

    Cards(Queries queries) {
        this.queries = queries;
    }

    /** The holder of an account; fails where nothing shows yet, for the moment by which reading follows writing. */
    public StaffView of(Account account) {
        var viewer = account.viewer();
        return queries.find(new StaffOf(viewer, viewer.staffId()), StaffView.class)
                .orElseThrow(() -> new IllegalStateException("Not readable yet: " + viewer.staffId()));
    }
}
