package org.pcrm.app.session;

import java.util.List;

/** Who the caller is, and what the role may do. */
record Me(StaffCard staff, List<String> permissions) {}
