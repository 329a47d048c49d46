package org.pcrm.app.session;

/** Who has signed in. */
record SignedIn(StaffCard staff) {}
